// AInputQueue: touches and keys.
#include "device.h"

#include <errno.h>
#include <stdlib.h>

enum { AXIS_X = 0, AXIS_Y = 1 };

struct queue { int unused; };
static struct queue the_queue;
struct queue *input_queue = &the_queue;

static struct event *first;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void push_event(struct event event) {
    struct event *added = malloc(sizeof *added);
    *added = event;
    added->next = NULL;
    pthread_mutex_lock(&lock);
    struct event **end = &first;
    while (*end) end = &(*end)->next;
    *end = added;
    pthread_mutex_unlock(&lock);
    if (looper_of_app()) ALooper_wake(looper_of_app());
}

bool has_events(void) {
    pthread_mutex_lock(&lock);
    bool any = first != NULL;
    pthread_mutex_unlock(&lock);
    return any;
}

int32_t AInputQueue_getEvent(void *queue, struct event **out) {
    (void)queue;
    pthread_mutex_lock(&lock);
    *out = first;
    if (first) first = first->next;
    pthread_mutex_unlock(&lock);
    return *out ? 0 : -EAGAIN;
}

int32_t AInputQueue_hasEvents(void *queue) { (void)queue; return has_events(); }
int32_t AInputQueue_preDispatchEvent(void *queue, struct event *event) { (void)queue, (void)event; return 0; }

void AInputQueue_finishEvent(void *queue, struct event *event, int handled) {
    (void)queue;
    if (!handled) say("unhandled %d %d", event->type, event->key);
    free(event);
}

int32_t AInputEvent_getType(const struct event *event) { return event->type; }
int32_t AInputEvent_getSource(const struct event *event) { return event->type == 2 ? 0x1002 : 0x101; }
int32_t AKeyEvent_getAction(const struct event *event) { return event->action; }
int32_t AKeyEvent_getKeyCode(const struct event *event) { return event->key; }
int32_t AKeyEvent_getRepeatCount(const struct event *event) { return event->repeats; }
int32_t AKeyEvent_getMetaState(const struct event *event) { (void)event; return 0; }
int32_t AKeyEvent_getFlags(const struct event *event) { return event->flags; }
int32_t AMotionEvent_getAction(const struct event *event) { return event->action; }
int32_t AMotionEvent_getFlags(const struct event *event) { return event->flags; }
size_t AMotionEvent_getPointerCount(const struct event *event) { return event->pointers; }
int32_t AMotionEvent_getPointerId(const struct event *event, size_t index) { (void)event; return index; }
float AMotionEvent_getX(const struct event *event, size_t index) { return event->x[index]; }
float AMotionEvent_getY(const struct event *event, size_t index) { return event->y[index]; }

float AMotionEvent_getAxisValue(const struct event *event, int32_t axis, size_t index) {
    return axis == AXIS_X ? event->x[index] : axis == AXIS_Y ? event->y[index] : 0;
}
