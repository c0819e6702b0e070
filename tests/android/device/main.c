// Drives the library by commands on the standard input, one a line, and tells what happened on the
// standard output. usage: device LIBRARY
#define _GNU_SOURCE
#include "device.h"

#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// As android/native_activity.h has them, in this order.
enum {
    START, RESUME, SAVE, PAUSE, STOP, DESTROY, FOCUS, WINDOW_CREATED, WINDOW_RESIZED, REDRAW, WINDOW_DESTROYED,
    QUEUE_CREATED, QUEUE_DESTROYED, CONTENT_RECT, CONFIGURATION, LOW_MEMORY, CALLBACKS,
};
struct activity {
    void **callbacks;
    void *vm, *env, *object;
    const char *internal_path, *external_path;
    int32_t api_level;
    void *instance, *assets;
    const char *obb_path;
};

struct settings settings = { 320, 0, 33, 1, "en-US", { 0 }, { 0 }, false, true, "", "" };
static int out = 1;
static void *callbacks[CALLBACKS];
static struct activity activity;
static void (*on_create)(struct activity *, void *, size_t);

void say(const char *format, ...) {
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line - 1, format, arguments);
    va_end(arguments);
    if (length > (int)sizeof line - 2) length = sizeof line - 2;
    line[length] = '\n';
    ssize_t written = write(out, line, length + 1);
    (void)written;
}

// The rest of libandroid.
void ANativeActivity_setWindowFlags(struct activity *of, uint32_t add, uint32_t remove) {
    (void)of, (void)remove;
    say("flags %#x", add);
}
void ANativeActivity_finish(struct activity *of) { (void)of; say("finish"); }
void *AAssetManager_fromJava(void *env, void *object) { (void)env; return object; }
void *AAssetManager_open(void *manager, const char *name, int mode) {
    (void)manager, (void)mode;
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", settings.assets, name);
    return fopen(path, "rb");
}
int AAsset_read(FILE *asset, void *bytes, size_t count) { return fread(bytes, 1, count, asset); }
void AAsset_close(FILE *asset) { fclose(asset); }
void *AConfiguration_new(void) { return &settings; }
void AConfiguration_delete(void *of) { (void)of; }
void AConfiguration_copy(void *to, void *from) { (void)to, (void)from; }
void AConfiguration_fromAssetManager(void *to, void *assets) { (void)to, (void)assets; }
int32_t AConfiguration_getDensity(void *of) { (void)of; return settings.density; }
int32_t AConfiguration_getUiModeNight(void *of) { (void)of; return settings.night ? 2 : 1; }
int32_t AConfiguration_getSdkVersion(void *of) { (void)of; return settings.api_level; }
void AConfiguration_getLanguage(void *of, char *two) { (void)of; memcpy(two, settings.locales, 2); }
void AConfiguration_getCountry(void *of, char *two) { (void)of; memcpy(two, "US", 2); }
#define ANSWER(name, value) int32_t AConfiguration_get##name(void *of) { (void)of; return value; }
ANSWER(Keyboard, 1) ANSWER(KeysHidden, 1) ANSWER(Mcc, 0) ANSWER(Mnc, 0) ANSWER(NavHidden, 0) ANSWER(Navigation, 1)
ANSWER(Orientation, 1) ANSWER(ScreenLong, 1) ANSWER(ScreenSize, 2) ANSWER(Touchscreen, 3) ANSWER(UiModeType, 1)
ANSWER(ScreenWidthDp, 360) ANSWER(ScreenHeightDp, 640) ANSWER(SmallestScreenWidthDp, 360) ANSWER(LayoutDirection, 1)
ANSWER(ScreenRound, 1)

// What bionic has and glibc has not.
int *__errno(void) { return &errno; }
int __system_property_get(const char *name, char *value) { (void)name; return value[0] = 0; }
// Whatever reaches the log of the device is a trace.
int __android_log_write(int priority, const char *tag, const char *text) {
    say("log %d %s %s", priority, tag, text);
    return 1;
}
int __android_log_print(int priority, const char *tag, const char *format, ...) {
    return __android_log_write(priority, tag, format);
}

static void call(int which, void *argument) {
    void (*callback)(struct activity *, void *) = callbacks[which];
    if (callback) callback(&activity, argument);
}

static void wait_until_idle(void) {
    struct timespec moment = { 0, 1000000 };
    for (int looks = 0, quiet = 0; quiet < 3 && looks < 60000; looks++) {
        nanosleep(&moment, NULL);
        quiet = is_idle() ? quiet + 1 : 0;
        if (looks == 59999) say("never idle");
    }
    say("idle %lu", frames_posted());
}

static void create(void) {
    memset(callbacks, 0, sizeof callbacks);
    activity = (struct activity){ callbacks, java_vm, java_env, &activity, "/nonexistent", "/nonexistent",
        settings.api_level, NULL, &activity, "" };
    // In place of the activity's Java object stands a block of memory that java.c takes for an object.
    static char java_object[1024] = "app.Activity";
    activity.object = activity.assets = java_object;
    await_first_frame();
    on_create(&activity, NULL, 0);
    call(START, NULL);
    call(RESUME, NULL);
    call(QUEUE_CREATED, input_queue);
}

static void show_window(int width, int height) {
    shown_window = new_window(width, height);
    call(WINDOW_CREATED, shown_window);
    call(REDRAW, shown_window);
    call(FOCUS, (void *)1);
}

static void lose_window(void) {
    call(FOCUS, NULL);
    call(WINDOW_DESTROYED, shown_window);
    free_window(shown_window);
    shown_window = NULL;
}

static bool set(const char *line) {
    int *inset = settings.insets, *cut = settings.cutout;
    int apps;
    if (sscanf(line, "set density %d", &settings.density) == 1 || sscanf(line, "set night %d", &settings.night) == 1 ||
        sscanf(line, "set api %d", &settings.api_level) == 1 || sscanf(line, "set font %f", &settings.font_scale) == 1 ||
        sscanf(line, "set locales %255s", settings.locales) == 1 ||
        sscanf(line, "set farewell %511s", settings.farewell) == 1 ||
        sscanf(line, "set assets %511s", settings.assets) == 1 ||
        sscanf(line, "set insets %d %d %d %d", inset, inset + 1, inset + 2, inset + 3) == 4)
        return true;
    if (sscanf(line, "set apps %d", &apps) == 1) return settings.has_apps = apps, true;
    if (sscanf(line, "set cutout %d %d %d %d", cut, cut + 1, cut + 2, cut + 3) == 4)
        return settings.has_cutout = true;
    return false;
}

static bool input(const char *line) {
    struct event event = { .type = 2, .pointers = 1 };
    if (sscanf(line, "touch %d %f %f %d", &event.action, event.x, event.y, &event.flags) >= 3)
        return push_event(event), true;
    if (sscanf(line, "touch2 %d %f %f %f %f", &event.action, event.x, event.y, event.x + 1, event.y + 1) == 5)
        return event.pointers = 2, push_event(event), true;
    event.type = 1;
    if (sscanf(line, "key %d %d %d", &event.action, &event.key, &event.repeats) >= 2) return push_event(event), true;
    return false;
}

static bool window(const char *line) {
    int width, height, frames;
    int32_t rect[4];
    if (sscanf(line, "window %d %d", &width, &height) == 2) return show_window(width, height), true;
    if (sscanf(line, "resize %d %d", &width, &height) == 2) {
        resize_window(shown_window, width, height);
        return call(WINDOW_RESIZED, shown_window), call(REDRAW, shown_window), true;
    }
    // As up to Android 11: the new size comes with one of the next frames, and no word of it.
    if (sscanf(line, "turn %d %d %d", &width, &height, &frames) == 3) {
        turn_window(shown_window, width, height, frames);
        return call(CONFIGURATION, NULL), true;
    }
    if (sscanf(line, "rect %d %d %d %d", rect, rect + 1, rect + 2, rect + 3) == 4) return call(CONTENT_RECT, rect), true;
    if (!strncmp(line, "shot ", 5)) return write_frame(shown_window, line + 5), say("shot"), true;
    return false;
}

static bool life(const char *line) {
    static const struct { const char *word; int callback; } all[] = {
        { "start", START }, { "resume", RESUME }, { "pause", PAUSE }, { "stop", STOP }, { "configure", CONFIGURATION },
        { "low-memory", LOW_MEMORY },
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!strcmp(line, all[i].word)) return call(all[i].callback, NULL), true;
    if (!strcmp(line, "create")) return create(), true;
    if (!strcmp(line, "lose")) return lose_window(), true;
    if (!strcmp(line, "destroy")) {
        call(QUEUE_DESTROYED, input_queue);
        return call(DESTROY, NULL), say("destroyed"), true;
    }
    return false;
}

static bool ask(const char *line) {
    if (!strcmp(line, "settle")) return wait_until_idle(), true;
    if (!strcmp(line, "calls")) return write_calls(), true;
    if (!strcmp(line, "figures")) {
        struct mallinfo2 heap = mallinfo2();
        say("figures %zu %lu %llu %llu", heap.uordblks + heap.hblkhd, wakeups(), busy(), first_frame());
        return true;
    }
    int milliseconds;
    if (sscanf(line, "sleep %d", &milliseconds) == 1) return usleep(milliseconds * 1000), true;
    return false;
}

int main(int count, char **words) {
    if (count != 2) return 64;
    // The library sends the standard output elsewhere.
    out = dup(1);
    begin_java();
    ALooper_prepare(0);
    void *library = dlopen(words[1], RTLD_NOW | RTLD_LOCAL);
    if (!library) return say("not loaded: %s", dlerror()), 65;
    on_create = (void (*)(struct activity *, void *, size_t))dlsym(library, "ANativeActivity_onCreate");
    if (!on_create) return say("not an activity: %s", dlerror()), 66;
    say("ready");
    char line[640];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (!set(line) && !input(line) && !window(line) && !life(line) && !ask(line)) say("not understood: %s", line);
    }
    return 0;
}
