/*
 * Loaded before the compiler: the maps of all that runs in a build are seeded alike.
 *
 * Some macros write code in the order of a hash map (jni-macros 0.22 does), and Rust seeds each map by chance:
 * the same sources would give other bytes in every build. Rust asks for such seeds, and for nothing
 * else, with GRND_INSECURE (library/std/src/sys/random/linux.rs, which names this way to hold them).
 */
#define _GNU_SOURCE
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

ssize_t getrandom(void *buffer, size_t length, unsigned flags)
{
    if (flags & GRND_INSECURE) {
        memset(buffer, 0, length);
        return (ssize_t)length;
    }
    return syscall(SYS_getrandom, buffer, length, flags);
}
