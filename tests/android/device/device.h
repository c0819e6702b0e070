// A pretend Android device: as much of libandroid and of Java as the library of the app asks for. The
// library that is tested is the real one; only what lies under it is ours.
#ifndef DEVICE_H
#define DEVICE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What the device is set to; the commands of main.c change it.
struct settings {
    int density, night, api_level;
    float font_scale;
    char locales[256];
    int insets[4], cutout[4];
    bool has_cutout, has_apps;
    // Where the frame is written that is on the screen while the app closes itself.
    char farewell[512];
    // The folder of the package's assets.
    char assets[512];
};
extern struct settings settings;

// Says a line to whoever drives the device.
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

// looper.c
struct looper;
struct looper *looper_of_app(void);
// Whether the app sleeps with nothing left to do, but for what ends by itself after seconds.
bool is_idle(void);
// How often the app woke up, and its time on the processor in microseconds.
unsigned long wakeups(void);
unsigned long long busy(void);
void *ALooper_prepare(int options);
void ALooper_wake(struct looper *looper);

// input.c
struct event {
    int type, action, key, repeats, flags, pointers;
    float x[2], y[2];
    struct event *next;
};
void push_event(struct event event);
bool has_events(void);
struct queue;
extern struct queue *input_queue;

// window.c
struct window;
struct window *new_window(int width, int height);
void resize_window(struct window *window, int width, int height);
// Lets it take that size once so many frames more have been posted.
void turn_window(struct window *window, int width, int height, int frames);
void free_window(struct window *window);
void write_frame(struct window *window, const char *path);
unsigned long frames_posted(void);
// The microseconds between the making of the activity and the first frame that it showed; 0 until then.
void await_first_frame(void);
unsigned long long first_frame(void);
extern struct window *shown_window;

// java.c
extern void *java_vm, *java_env;
void write_calls(void);
void begin_java(void);

#endif
