"""Gives attributes of a compiled manifest other names and numbers.

The format is that of AOSP's ResourceTypes.h: a file of chunks, the first of them the pool of all
strings, the second the numbers of those of its strings that name attributes of the system, in order.
"""
import struct

STRING_POOL = 0x0001
RESOURCE_MAP = 0x0180
# The strings of the pool are UTF-8, not UTF-16.
UTF8 = 1 << 8


def renamed(manifest, names):
    """`manifest` with attributes renamed: `names` maps a name to the new name and number."""
    at = struct.unpack_from("<H", manifest, 2)[0]
    pool_kind, pool_size = struct.unpack_from("<HxxI", manifest, at)
    assert pool_kind == STRING_POOL, "a compiled manifest begins with its strings"
    strings, flags = read_pool(manifest[at : at + pool_size])
    map_at = at + pool_size
    map_kind, map_size = struct.unpack_from("<HxxI", manifest, map_at)
    assert map_kind == RESOURCE_MAP, "the numbers of attributes follow the strings"
    numbers = list(struct.unpack_from(f"<{(map_size - 8) // 4}I", manifest, map_at + 8))
    for place, name in enumerate(strings[: len(numbers)]):
        if name in names:
            strings[place], numbers[place] = names[name]
    body = write_pool(strings, flags)
    body += manifest[map_at : map_at + 8] + struct.pack(f"<{len(numbers)}I", *numbers)
    body += manifest[map_at + map_size :]
    return manifest[:4] + struct.pack("<I", at + len(body)) + manifest[8:at] + body


def read_pool(pool):
    """The strings of a pool without styles, and its flags."""
    count, styles, flags, start = struct.unpack_from("<IIII", pool, 8)
    assert styles == 0, "a manifest has no styled text"
    strings = []
    for offset in struct.unpack_from(f"<{count}I", pool, 28):
        at = start + offset
        if flags & UTF8:
            _, at = length(pool, at, "<B")
            size, at = length(pool, at, "<B")
            strings.append(pool[at : at + size].decode("utf-8"))
        else:
            size, at = length(pool, at, "<H")
            strings.append(pool[at : at + size * 2].decode("utf-16-le"))
    return strings, flags


def length(pool, at, form):
    """A length of one unit, or of two where the highest bit of the first is set."""
    width = struct.calcsize(form)
    high_bit = 1 << (8 * width - 1)
    (first,) = struct.unpack_from(form, pool, at)
    if not first & high_bit:
        return first, at + width
    (second,) = struct.unpack_from(form, pool, at + width)
    return (first & (high_bit - 1)) << (8 * width) | second, at + 2 * width


def write_pool(strings, flags):
    """A pool of `strings`, all in UTF-16, which every Android reads."""
    offsets, data = [], b""
    for string in strings:
        offsets.append(len(data))
        packed = string.encode("utf-16-le")
        units = len(packed) // 2
        assert units < 1 << 15, "a string of a manifest is short"
        data += struct.pack("<H", units) + packed + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    start = 28 + 4 * len(offsets)
    head = struct.pack("<HHI", STRING_POOL, 28, start + len(data))
    head += struct.pack("<IIIII", len(strings), 0, flags & ~UTF8, start, 0)
    return head + struct.pack(f"<{len(offsets)}I", *offsets) + data
