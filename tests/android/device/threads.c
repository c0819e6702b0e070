// Attributes of threads: bionic's are smaller than glibc's on ARM, so that glibc would write past them. Nothing
// that is tested depends on one.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>

typedef int (*create_function)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

int pthread_attr_init(pthread_attr_t *attributes) { (void)attributes; return 0; }
int pthread_attr_destroy(pthread_attr_t *attributes) { (void)attributes; return 0; }
int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size) { (void)attributes, (void)size; return 0; }

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument) {
    (void)attributes;
    create_function real = (create_function)dlsym(RTLD_NEXT, "pthread_create");
    return real(thread, NULL, run, argument);
}
