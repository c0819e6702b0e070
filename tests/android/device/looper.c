// ALooper: waits for files and for input events.
#define _GNU_SOURCE
#include "device.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { MOST_FILES = 16, TIMEOUT = -3, WOKEN = -1, LONG = 2000 };

struct file { int fd, ident; void *data; };
struct looper {
    int pipe[2], count;
    struct file files[MOST_FILES];
    bool has_queue;
    int queue_ident;
    void *queue_data;
    // With nothing to do for long: only what somebody is given time for ends by itself.
    volatile bool rests;
    volatile unsigned long wakeups;
    clockid_t clock;
    pthread_mutex_t lock;
};

static _Thread_local struct looper *own;
static struct looper *volatile of_app;

struct looper *looper_of_app(void) { return of_app; }
unsigned long wakeups(void) { return of_app ? of_app->wakeups : 0; }

unsigned long long busy(void) {
    struct timespec time = { 0 };
    if (of_app) clock_gettime(of_app->clock, &time);
    return time.tv_sec * 1000000ULL + time.tv_nsec / 1000;
}

void *ALooper_forThread(void) { return own; }

void *ALooper_prepare(int options) {
    (void)options;
    if (own) return own;
    own = calloc(1, sizeof *own);
    if (pipe2(own->pipe, O_NONBLOCK | O_CLOEXEC)) abort();
    pthread_mutex_init(&own->lock, NULL);
    pthread_getcpuclockid(pthread_self(), &own->clock);
    return own;
}

void ALooper_acquire(struct looper *looper) { (void)looper; }
void ALooper_release(struct looper *looper) { (void)looper; }

void ALooper_wake(struct looper *looper) {
    ssize_t written = write(looper->pipe[1], "w", 1);
    (void)written;
}

int ALooper_addFd(struct looper *looper, int fd, int ident, int events, void *callback, void *data) {
    (void)events, (void)callback;
    pthread_mutex_lock(&looper->lock);
    if (looper->count == MOST_FILES) abort();
    looper->files[looper->count++] = (struct file){ fd, ident, data };
    pthread_mutex_unlock(&looper->lock);
    return 1;
}

int ALooper_removeFd(struct looper *looper, int fd) {
    pthread_mutex_lock(&looper->lock);
    for (int i = 0; i < looper->count; i++)
        if (looper->files[i].fd == fd) looper->files[i--] = looper->files[--looper->count];
    pthread_mutex_unlock(&looper->lock);
    return 1;
}

static int tell(void *data, int fd, int ident, int *out_fd, int *out_events, void **out_data) {
    if (out_fd) *out_fd = fd;
    if (out_events) *out_events = 1;
    if (out_data) *out_data = data;
    return ident;
}

static int gather(struct looper *looper, struct pollfd *polled, struct file *files) {
    pthread_mutex_lock(&looper->lock);
    int count = looper->count;
    for (int i = 0; i < count; i++) {
        files[i] = looper->files[i];
        polled[i] = (struct pollfd){ files[i].fd, POLLIN, 0 };
    }
    pthread_mutex_unlock(&looper->lock);
    polled[count] = (struct pollfd){ looper->pipe[0], POLLIN, 0 };
    return count;
}

int ALooper_pollOnce(int milliseconds, int *out_fd, int *out_events, void **out_data) {
    struct looper *looper = own;
    struct pollfd polled[MOST_FILES + 1];
    struct file files[MOST_FILES];
    if (looper->has_queue && has_events())
        return tell(looper->queue_data, -1, looper->queue_ident, out_fd, out_events, out_data);
    int count = gather(looper, polled, files);
    looper->rests = milliseconds < 0 || milliseconds > LONG;
    int found = poll(polled, count + 1, milliseconds);
    looper->rests = false;
    looper->wakeups++;
    if (found <= 0) return TIMEOUT;
    for (int i = 0; i < count; i++)
        if (polled[i].revents)
            return tell(files[i].data, files[i].fd, files[i].ident, out_fd, out_events, out_data);
    char emptied[64];
    ssize_t taken = read(looper->pipe[0], emptied, sizeof emptied);
    (void)taken;
    if (looper->has_queue && has_events())
        return tell(looper->queue_data, -1, looper->queue_ident, out_fd, out_events, out_data);
    return WOKEN;
}

bool is_idle(void) {
    struct looper *looper = of_app;
    if (!looper || !looper->rests || has_events()) return false;
    struct pollfd polled[MOST_FILES + 1];
    struct file files[MOST_FILES];
    int count = gather(looper, polled, files);
    return poll(polled, count + 1, 0) == 0;
}

void AInputQueue_attachLooper(void *queue, struct looper *looper, int ident, void *callback, void *data) {
    (void)queue, (void)callback;
    looper->queue_ident = ident;
    looper->queue_data = data;
    looper->has_queue = true;
    of_app = looper;
}

void AInputQueue_detachLooper(void *queue) {
    (void)queue;
    if (of_app) of_app->has_queue = false;
}
