//! Joins session, views and window: an action comes in, the session changes, the window follows.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;
use std::time::Duration;

use jiff::Timestamp;
use slint::platform::{Key as SlintKey, PlatformError, WindowEvent};
use slint::{ComponentHandle, SharedString, Timer};

use super::ui::{
    App, ColourChoice, ContactAdapter, Dir, Msg, PageFocus, Paging as PagingGlobal, ScreenName,
    Speech, Theme,
};
use super::{bridge, fonts, keys, leave, rows, screens};
use crate::content::{Card, CardId, Library};
use crate::exit::ExitKeys;
use crate::l10n::{Direction, Locales, Localizer, Recorder, plain};
use crate::session::{Action, Colours, Contrast, Paging, Screen, Session};
use crate::view::{Context, Reach};

/// Asks another app to open; `false` where the device has none.
pub type OpenApp = Box<dyn Fn(&Reach) -> bool>;

/// What the window needs from outside, so that tests can stand in for clock and way out.
pub struct Surroundings {
    /// The device's clock; review-by days and opening hours are held against it.
    pub now: Box<dyn Fn() -> Timestamp>,
    /// Time since any moment; only goes forward.
    pub clock: Box<dyn Fn() -> Duration>,
    /// Closes the window and ends the process; called once the blank frame is on its way.
    pub leave: Box<dyn Fn(&App)>,
    /// Opens the messages app or the phone app, where the device has them; `false` where it failed.
    pub reach: Option<OpenApp>,
}

/// The window and what moves it.
#[derive(Clone)]
pub struct Gui(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub app: App,
    pub library: Rc<Library>,
    pub locales: RefCell<Rc<Locales>>,
    pub localizer: Rc<RefCell<Localizer>>,
    pub session: RefCell<Session>,
    pub exit_keys: RefCell<ExitKeys>,
    /// Whether the platform tells of keys before Slint does.
    pub keys_from_system: Cell<bool>,
    pub surroundings: Surroundings,
}

impl Gui {
    /// Makes the window; fonts must be registered and a platform chosen before.
    ///
    /// # Errors
    /// The window system's, where no window could be made.
    pub fn new(
        library: Rc<Library>,
        locales: Rc<Locales>,
        session: Session,
        surroundings: Surroundings,
    ) -> Result<Self, PlatformError> {
        fonts::first_families(&locales).into_iter().for_each(fonts::make_ready);
        let app = App::new()?;
        let localizer = Rc::new(RefCell::new(locales.localizer(session.locale())));
        let gui = Self(Rc::new(Inner {
            app,
            library,
            locales: RefCell::new(locales),
            localizer,
            session: RefCell::new(session),
            exit_keys: RefCell::default(),
            keys_from_system: Cell::default(),
            surroundings,
        }));
        gui.0.app.global::<Speech>().on_spoken(|text| plain(&text).into());
        bridge::connect(&gui.0.app.global::<Msg>(), &gui.0.localizer);
        let can_reach = gui.0.surroundings.reach.is_some();
        gui.0.app.global::<ContactAdapter>().set_can_reach(can_reach);
        gui.connect();
        gui.show_locale();
        gui.show_session();
        Ok(gui)
    }

    /// The Slint window.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// What the person is doing.
    #[must_use]
    pub fn session(&self) -> Ref<'_, Session> {
        self.0.session.borrow()
    }

    /// Does what the person asked for and shows the result.
    pub fn apply(&self, action: Action) {
        let locale_changes = matches!(action, Action::SetLocale(_));
        // Entries grow or shrink; the one with the focus may move out of sight.
        let resizes =
            locale_changes || matches!(action, Action::SetTextSize(_) | Action::SetPaging(_));
        let before = self.session().screen().clone();
        self.0.session.borrow_mut().apply(action);
        let moves = *self.session().screen() != before;
        if locale_changes {
            self.read_locale();
        }
        self.show_session();
        if resizes {
            self.focus_page();
        }
        if moves {
            // A new page takes the focus itself; until it is there, the window holds it.
            self.0.app.invoke_hold_focus();
            self.0.app.set_pages(rows::new(vec![screen_name(self.session().screen())]));
        }
    }

    /// Takes `locales` in place of those that there were; the screen stays where it is.
    pub fn replace_locales(&self, locales: Rc<Locales>) {
        *self.0.locales.borrow_mut() = locales;
        self.read_locale();
        self.show_session();
        self.focus_page();
    }

    /// Has the screen ask for its words anew, and notes which those are until the language changes.
    #[must_use]
    pub fn record(&self) -> Recorder {
        let recorder = Recorder::default();
        self.0.localizer.borrow_mut().record(&recorder);
        bridge::refresh(&self.0.app.global::<Msg>());
        self.show_session();
        recorder
    }

    /// A callback that does `action`.
    pub(super) fn doing(&self, action: Action) -> impl Fn() + 'static {
        let weak = self.downgrade();
        move || {
            if let Some(gui) = weak.upgrade() {
                gui.apply(action.clone());
            }
        }
    }

    /// A callback that does the action that `of` makes of an id.
    pub(super) fn doing_with(
        &self,
        of: impl Fn(&str) -> Option<Action> + 'static,
    ) -> impl Fn(SharedString) + 'static {
        let weak = self.downgrade();
        move |id| {
            if let (Some(gui), Some(action)) = (weak.upgrade(), of(&id)) {
                gui.apply(action);
            }
        }
    }

    /// A callback that opens the card of an id.
    pub(super) fn opening_card(&self) -> impl Fn(SharedString) + 'static {
        let library = Rc::clone(&self.0.library);
        self.doing_with(move |id| {
            let id = CardId::new(id);
            let is_help_now = library.card(&id).is_some_and(Card::is_help_now);
            Some(Action::Show(if is_help_now { Screen::HelpNow } else { Screen::Card(id) }))
        })
    }

    /// A handle that callbacks of the window itself can hold.
    #[must_use]
    pub fn downgrade(&self) -> WeakGui {
        WeakGui(Rc::downgrade(&self.0))
    }

    fn connect(&self) {
        let app = &self.0.app;
        let weak = self.downgrade();
        app.on_leave(move || {
            if let Some(gui) = weak.upgrade() {
                leave::leave(&gui);
            }
        });
        app.on_back(self.doing(Action::Back));
        app.on_settings(self.doing(Action::Show(Screen::Settings)));
        keys::connect(self);
        app.on_next_entry(self.pressing(SlintKey::Tab));
        app.on_previous_entry(self.pressing(SlintKey::Backtab));
        screens::connect(self);
    }

    /// A callback that presses `key` once the key being handled is done with.
    fn pressing(&self, key: SlintKey) -> impl Fn() + 'static {
        let weak = self.0.app.as_weak();
        move || {
            let weak = weak.clone();
            Timer::single_shot(Duration::ZERO, move || {
                if let Some(app) = weak.upgrade() {
                    let text = SharedString::from(key);
                    app.window().dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
                    app.window().dispatch_event(WindowEvent::KeyReleased { text });
                }
            });
        }
    }

    fn read_locale(&self) {
        let localizer = self.0.locales.borrow().localizer(self.session().locale());
        *self.0.localizer.borrow_mut() = localizer;
        self.show_locale();
    }

    /// What `make` makes of what the views are made of.
    pub(super) fn with_context<T>(
        &self,
        session: &Session,
        make: impl FnOnce(&Context<'_>) -> T,
    ) -> T {
        make(&self.context(session, &self.0.localizer.borrow()))
    }

    fn context<'a>(&'a self, session: &'a Session, localizer: &'a Localizer) -> Context<'a> {
        let now = (self.0.surroundings.now)();
        Context { library: &self.0.library, localizer, region: session.region(), now }
    }

    /// Gives the keys back to the page.
    fn focus_page(&self) {
        let focus = self.0.app.global::<PageFocus>();
        focus.set_requests(focus.get_requests().wrapping_add(1));
    }

    fn show_locale(&self) {
        let app = &self.0.app;
        bridge::refresh(&app.global::<Msg>());
        if let Some(locale) = self.0.locales.borrow().get(self.session().locale()) {
            fonts::make_ready(&locale.font);
            app.set_font_family(locale.font.as_str().into());
            app.global::<Dir>().set_rtl(locale.direction == Direction::Rtl);
        }
    }

    fn show_session(&self) {
        let session = self.session();
        let localizer = self.0.localizer.borrow();
        let app = &self.0.app;
        let theme = app.global::<Theme>();
        theme.set_choice(match session.colours() {
            Colours::Device => ColourChoice::Device,
            Colours::Light => ColourChoice::Light,
            Colours::Dark => ColourChoice::Dark,
        });
        theme.set_high_contrast(session.contrast() == Contrast::High);
        app.global::<PagingGlobal>().set_page_by_page(session.paging() == Paging::PageByPage);
        theme.set_scale(f32::from(session.text_size().percent()) / 100.0);
        let context = self.context(&session, &localizer);
        screens::show(app, &context, &session, &self.0.locales.borrow());
        app.set_back_to(
            session.previous().map_or_else(SharedString::default, |screen| {
                screens::title(&context, screen).into()
            }),
        );
        app.set_screen(screen_name(session.screen()));
    }
}

/// A [`Gui`] that callbacks of its own window can hold.
pub struct WeakGui(std::rc::Weak<Inner>);

impl WeakGui {
    /// The window, while it is there.
    #[must_use]
    pub fn upgrade(&self) -> Option<Gui> {
        self.0.upgrade().map(Gui)
    }
}

fn screen_name(screen: &Screen) -> ScreenName {
    match screen {
        Screen::Opening => ScreenName::Opening,
        Screen::Home => ScreenName::Home,
        Screen::HelpNow => ScreenName::HelpNow,
        Screen::Contact(_) => ScreenName::Contact,
        Screen::Reach(..) => ScreenName::Reach,
        Screen::Deck(_) | Screen::Situations(_) | Screen::Index => ScreenName::List,
        Screen::Card(_) => ScreenName::Card,
        Screen::Regions => ScreenName::Regions,
        Screen::Settings => ScreenName::Settings,
    }
}
