#!/usr/bin/env python3
"""Makes libraries that hold nothing but the names of the system's functions, to link against.

usage: stubs.py SYMBOLS TARGET API FOLDER

SYMBOLS is android/symbols.txt. A name that is not in it, or that came with a later API level than
API, is not in the libraries either, and a link that wants it fails.
"""
import os
import subprocess
import sys

EMULATION = {
    "aarch64-linux-android": "aarch64linux",
    "armv7-linux-androideabi": "armelf_linux_eabi",
    "x86_64-linux-android": "elf_x86_64",
}


# The libraries that rustc links to, whether or not a name is taken from each.
LIBRARIES = ("libandroid", "libc", "libdl", "liblog", "libm")


def names(path, target, api):
    """The names of each library that a device of that API level has."""
    found = {library: [] for library in LIBRARIES}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            parts = line.split("#")[0].split()
            if not parts:
                continue
            if len(parts) not in (3, 4):
                sys.exit(f"{path}:{number}: give library, name, API level, and at most one target")
            library, name, since = parts[:3]
            if library not in found:
                sys.exit(f"{path}:{number}: there is no library {library}; there is {', '.join(LIBRARIES)}")
            if int(since) <= api and (len(parts) == 3 or parts[3] == target):
                found[library].append(name)
    return found


def make(library, symbols, target, folder):
    base = os.path.join(folder, library)
    with open(base + ".data", "wb") as file:
        file.write(b"-")
    with open(base + ".version", "w", encoding="utf-8") as file:
        exported = "".join(f"{name}; " for name in symbols)
        file.write("{ " + (f"global: {exported}" if exported else "") + "local: *; };\n")
    defined = [f"--defsym={name}=0" for name in symbols]
    linker = os.environ["POCKETCARD_LLD"]
    subprocess.run(
        [linker, "-m", EMULATION[target], "-shared", "-soname", f"{library}.so", "-o", f"{base}.so"]
        + [f"--version-script={base}.version", *defined, "-b", "binary", f"{base}.data"],
        check=True,
    )


def main():
    symbols, target, api, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for library, exported in names(symbols, target, int(api)).items():
        make(library, exported, target, folder)
    # Rust's library names an unwinder; nothing unwinds here, so an archive of nothing will do.
    with open(os.path.join(folder, "libunwind.a"), "wb") as file:
        file.write(b"!<arch>\n")


main()
