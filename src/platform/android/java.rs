//! What only Java can tell and do: the settings of the device, the edges of its screen, other apps.

use std::cmp::max;

use android_activity::AndroidApp;
use jni::errors::Result;
use jni::objects::{JObject, JString, JValue};
use jni::strings::JNIStr;
use jni::sys::jobject;
use jni::{Env, JavaVM, jni_sig, jni_str};

/// First API level with `LocaleList`.
const LOCALE_LIST: i32 = 24;
/// First API level with `View.getRootWindowInsets`.
const ROOT_INSETS: i32 = 23;
/// First API level with `DisplayCutout`.
const CUTOUT: i32 = 28;
/// `Intent.FLAG_ACTIVITY_NEW_TASK`.
const NEW_TASK: i32 = 0x1000_0000;
/// `WindowManager.LayoutParams.FLAG_SECURE`.
const SECURE: i32 = 0x2000;

/// Pixels at each side of the window under bars, cut-outs and gestures of the system.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Edges {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Edges {
    /// At each side the wider of the two.
    pub fn widest(self, other: Self) -> Self {
        Self {
            left: max(self.left, other.left),
            top: max(self.top, other.top),
            right: max(self.right, other.right),
            bottom: max(self.bottom, other.bottom),
        }
    }
}

/// The activity, as Java has it.
#[derive(Clone)]
pub(super) struct Java {
    app: AndroidApp,
}

impl Java {
    pub fn new(app: &AndroidApp) -> Self {
        Self { app: app.clone() }
    }

    /// BCP 47 tags of the device's languages, the most wanted first; none where Java does not answer.
    pub fn languages(&self) -> Vec<String> {
        let level = self.api_level();
        let read = self.with(|env, activity| {
            let configuration = configuration(env, activity)?;
            languages(env, &configuration, level)
        });
        read.unwrap_or_default()
    }

    /// How much larger than normal the text shall be; 1 where Java does not answer.
    pub fn font_scale(&self) -> f32 {
        let read = self.with(|env, activity| {
            let configuration = configuration(env, activity)?;
            env.get_field(&configuration, jni_str!("fontScale"), jni_sig!(jfloat))?.f()
        });
        read.unwrap_or(1.0)
    }

    /// The API level of the device. Not android-activity’s own way to ask: it wants a function of Android 8.
    fn api_level(&self) -> i32 {
        self.app.config().sdk_version()
    }

    /// The edges that Java tells of. It does so from Android 6 on, and once the window is laid out.
    pub fn edges(&self) -> Option<Edges> {
        let level = self.api_level();
        if level < ROOT_INSETS {
            return None;
        }
        self.with(|env, activity| edges(env, activity, level)).ok().flatten()
    }

    /// Closes the activity, and takes it out of the list of recent apps.
    pub fn finish_and_remove_task(&self) {
        // The process ends a moment later, whether this worked or not.
        let _ = self.with(|env, activity| {
            env.call_method(activity, jni_str!("finishAndRemoveTask"), jni_sig!(() -> ()), &[])?;
            Ok(())
        });
    }

    /// Opens the messages app with `number`, and `word` as the text where there is one. Nothing is
    /// sent. `false` where the device has no such app.
    pub fn open_messages(&self, number: &str, word: Option<&str>) -> bool {
        self.start("android.intent.action.SENDTO", &format!("smsto:{number}"), word)
    }

    /// Opens the phone app with `number`. Nothing is dialled. `false` where there is no such app.
    pub fn open_phone(&self, number: &str) -> bool {
        self.start("android.intent.action.DIAL", &format!("tel:{number}"), None)
    }

    /// Starts an activity of another app in a task of its own: ours is in no list.
    fn start(&self, action: &str, address: &str, body: Option<&str>) -> bool {
        let started = self.with(|env, activity| {
            let address = JString::new(env, address)?;
            let uri = env
                .call_static_method(
                    jni_str!("android/net/Uri"),
                    jni_str!("parse"),
                    jni_sig!((java.lang.String) -> android.net.Uri),
                    &[JValue::Object(&address)],
                )?
                .l()?;
            let action = JString::new(env, action)?;
            let intent = env.new_object(
                jni_str!("android/content/Intent"),
                jni_sig!((java.lang.String, android.net.Uri) -> ()),
                &[JValue::Object(&action), JValue::Object(&uri)],
            )?;
            env.call_method(
                &intent,
                jni_str!("addFlags"),
                jni_sig!((jint) -> android.content.Intent),
                &[JValue::Int(NEW_TASK)],
            )?;
            if let Some(body) = body {
                let key = JString::new(env, "sms_body")?;
                let body = JString::new(env, body)?;
                env.call_method(
                    &intent,
                    jni_str!("putExtra"),
                    jni_sig!((java.lang.String, java.lang.String) -> android.content.Intent),
                    &[JValue::Object(&key), JValue::Object(&body)],
                )?;
            }
            env.call_method(
                activity,
                jni_str!("startActivity"),
                jni_sig!((android.content.Intent) -> ()),
                &[JValue::Object(&intent)],
            )?;
            Ok(())
        });
        started.is_ok()
    }

    fn with<T>(&self, ask: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>) -> Result<T> {
        with_activity(self.app.activity_as_ptr().cast(), ask)
    }
}

/// Keeps the window out of screenshots, casts and the list of recent apps, before it has shown
/// anything. To be called on Java's main thread while the activity is made.
pub(super) fn keep_secret(activity: jobject) -> Result<()> {
    with_activity(activity, |env, activity| {
        let window = window(env, activity)?;
        let flags = [JValue::Int(SECURE)];
        env.call_method(window, jni_str!("addFlags"), jni_sig!((jint) -> ()), &flags)?;
        Ok(())
    })
}

/// Asks Java about `activity`, a reference that android-activity keeps meanwhile.
fn with_activity<T>(
    activity: jobject,
    ask: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>,
) -> Result<T> {
    JavaVM::singleton()?.attach_current_thread(|env| {
        // SAFETY: android-activity keeps the reference for as long as it lives, and whoever makes the
        // activity keeps it meanwhile.
        #[allow(unsafe_code)]
        let activity = unsafe { JObject::from_raw(env, activity) };
        let told = ask(env, &activity);
        if env.exception_check() {
            env.exception_clear();
        }
        // Only its owner may delete the reference.
        std::mem::forget(activity);
        told
    })
}

fn window<'a>(env: &mut Env<'a>, activity: &JObject<'_>) -> Result<JObject<'a>> {
    let signature = jni_sig!(() -> android.view.Window);
    env.call_method(activity, jni_str!("getWindow"), signature, &[])?.l()
}

fn configuration<'a>(env: &mut Env<'a>, activity: &JObject<'_>) -> Result<JObject<'a>> {
    let signature = jni_sig!(() -> android.content.res.Resources);
    let resources = env.call_method(activity, jni_str!("getResources"), signature, &[])?.l()?;
    let signature = jni_sig!(() -> android.content.res.Configuration);
    env.call_method(&resources, jni_str!("getConfiguration"), signature, &[])?.l()
}

fn languages(env: &mut Env<'_>, configuration: &JObject<'_>, level: i32) -> Result<Vec<String>> {
    if level < LOCALE_LIST {
        let signature = jni_sig!(java.util.Locale);
        let locale = env.get_field(configuration, jni_str!("locale"), signature)?.l()?;
        return Ok(vec![tag(env, &locale)?]);
    }
    let signature = jni_sig!(() -> android.os.LocaleList);
    let list = env.call_method(configuration, jni_str!("getLocales"), signature, &[])?.l()?;
    let size = env.call_method(&list, jni_str!("size"), jni_sig!(() -> jint), &[])?.i()?;
    let mut tags = Vec::new();
    for place in 0..size {
        let signature = jni_sig!((jint) -> java.util.Locale);
        let at = [JValue::Int(place)];
        let locale = env.call_method(&list, jni_str!("get"), signature, &at)?.l()?;
        tags.push(tag(env, &locale)?);
    }
    Ok(tags)
}

fn tag(env: &mut Env<'_>, locale: &JObject<'_>) -> Result<String> {
    let signature = jni_sig!(() -> java.lang.String);
    let tag = env.call_method(locale, jni_str!("toLanguageTag"), signature, &[])?.l()?;
    let tag = env.cast_local::<JString>(tag)?;
    tag.try_to_string(env)
}

fn edges(env: &mut Env<'_>, activity: &JObject<'_>, level: i32) -> Result<Option<Edges>> {
    let window = window(env, activity)?;
    let signature = jni_sig!(() -> android.view.View);
    let decor = env.call_method(&window, jni_str!("getDecorView"), signature, &[])?.l()?;
    let signature = jni_sig!(() -> android.view.WindowInsets);
    let insets = env.call_method(&decor, jni_str!("getRootWindowInsets"), signature, &[])?.l()?;
    if insets.is_null() {
        return Ok(None);
    }
    let bars = [
        jni_str!("getSystemWindowInsetLeft"),
        jni_str!("getSystemWindowInsetTop"),
        jni_str!("getSystemWindowInsetRight"),
        jni_str!("getSystemWindowInsetBottom"),
    ];
    let bars = sides(env, &insets, bars)?;
    if level < CUTOUT {
        return Ok(Some(bars));
    }
    let signature = jni_sig!(() -> android.view.DisplayCutout);
    let cutout = env.call_method(&insets, jni_str!("getDisplayCutout"), signature, &[])?.l()?;
    if cutout.is_null() {
        return Ok(Some(bars));
    }
    let safe = [
        jni_str!("getSafeInsetLeft"),
        jni_str!("getSafeInsetTop"),
        jni_str!("getSafeInsetRight"),
        jni_str!("getSafeInsetBottom"),
    ];
    Ok(Some(bars.widest(sides(env, &cutout, safe)?)))
}

/// What an object tells of its left, top, right and bottom.
fn sides(env: &mut Env<'_>, object: &JObject<'_>, names: [&JNIStr; 4]) -> Result<Edges> {
    let mut told = [0; 4];
    for (told, name) in told.iter_mut().zip(names) {
        *told = env.call_method(object, name, jni_sig!(() -> jint), &[])?.i()?;
    }
    let [left, top, right, bottom] = told;
    Ok(Edges { left, top, right, bottom })
}
