// ANativeWindow: a screen in memory. Its rows are longer than what is shown, as on many devices.
#include "device.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PADDING = 12, PIXEL = 4, RGBX = 2 };

struct window {
    int width, height, format;
    // The size that it takes once so many frames more have been posted.
    int next_width, next_height;
    volatile int frames_left;
    uint8_t *memory;
    pthread_mutex_t lock;
};

// As android/native_window.h has it.
struct buffer {
    int32_t width, height, stride, format;
    void *bits;
    uint32_t reserved[6];
};

struct window *shown_window;
static volatile unsigned long posted;
static unsigned long long begun;
static volatile unsigned long long waited;

static unsigned long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000ULL + time.tv_nsec / 1000;
}

unsigned long frames_posted(void) { return posted; }
unsigned long long first_frame(void) { return waited; }

void await_first_frame(void) {
    waited = 0;
    begun = now();
}

struct window *new_window(int width, int height) {
    struct window *window = calloc(1, sizeof *window);
    pthread_mutex_init(&window->lock, NULL);
    window->format = 4;
    resize_window(window, width, height);
    return window;
}

void resize_window(struct window *window, int width, int height) {
    pthread_mutex_lock(&window->lock);
    window->width = width;
    window->height = height;
    free(window->memory);
    window->memory = calloc((size_t)(width + PADDING) * height, PIXEL);
    pthread_mutex_unlock(&window->lock);
}

void turn_window(struct window *window, int width, int height, int frames) {
    window->next_width = width;
    window->next_height = height;
    window->frames_left = frames;
}

void free_window(struct window *window) {
    free(window->memory);
    free(window);
}

// A portable pixmap of what is on the screen.
void write_frame(struct window *window, const char *path) {
    FILE *file = fopen(path, "wb");
    if (!file) abort();
    pthread_mutex_lock(&window->lock);
    fprintf(file, "P6\n%d %d\n255\n", window->width, window->height);
    for (int y = 0; y < window->height; y++)
        for (int x = 0; x < window->width; x++)
            fwrite(window->memory + ((size_t)y * (window->width + PADDING) + x) * PIXEL, 1, 3, file);
    pthread_mutex_unlock(&window->lock);
    fclose(file);
}

void ANativeWindow_acquire(struct window *window) { (void)window; }
void ANativeWindow_release(struct window *window) { (void)window; }
int32_t ANativeWindow_getWidth(struct window *window) { return window->width; }
int32_t ANativeWindow_getHeight(struct window *window) { return window->height; }
int32_t ANativeWindow_getFormat(struct window *window) { return window->format; }

int32_t ANativeWindow_setBuffersGeometry(struct window *window, int32_t width, int32_t height, int32_t format) {
    if (width || height) return -1;
    if (format) window->format = format;
    return 0;
}

int32_t ANativeWindow_lock(struct window *window, struct buffer *buffer, void *dirty) {
    (void)dirty;
    if (window->format != RGBX) return -1;
    pthread_mutex_lock(&window->lock);
    // A new buffer holds whatever was there before: nothing may rely on it.
    memset(window->memory, 0x5a, (size_t)(window->width + PADDING) * window->height * PIXEL);
    *buffer = (struct buffer){ window->width, window->height, window->width + PADDING, window->format, window->memory, { 0 } };
    return 0;
}

int32_t ANativeWindow_unlockAndPost(struct window *window) {
    pthread_mutex_unlock(&window->lock);
    if (!waited) waited = now() - begun;
    posted++;
    if (window->frames_left && !--window->frames_left)
        resize_window(window, window->next_width, window->next_height);
    return 0;
}
