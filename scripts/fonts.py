"""Makes the fonts of assets/fonts out of Debian's packages. `cardkit fonts` runs this.

Standard input: JSON with "out" (folder), "cache" (folder), "recipe" (fonts.toml as JSON), "characters" (family ->
code points) and "names" (family -> code points of the names of languages that it draws).
The same input gives the same bytes: sources are checked by their SHA-256, fonttools is pinned, and no time of day
is written.
"""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

WEIGHTS = ("Regular", "Bold")
FEATURES = (
    "ccmp locl kern mark mkmk liga rlig calt clig curs rclt isol init medi fina abvm blwm abvs blws pres psts "
    "nukt akhn rphf rkrf blwf half pstf vatu cjct haln cfar dist"
).split()


# Set for the run inside the virtual environment.
AGAIN = "POCKETCARD_FONTS_AGAIN"


def has_fonttools(version):
    try:
        import fontTools
    except ImportError:
        return False
    return fontTools.version == version


def run(*command, **options):
    subprocess.run(command, check=True, stdout=sys.stderr, **options)


def fetch(cache, package):
    """The folder of a package's fonts, downloaded once."""
    place = cache / package["name"]
    if not place.is_dir():
        archive = cache / "archives"
        archive.mkdir(parents=True, exist_ok=True)
        # root's apt-get may drop to another user, who cannot write here.
        user = f"APT::Sandbox::User={os.environ.get('USER') or 'root'}"
        run("apt-get", "-q", "-o", user, "download", f"{package['name']}={package['version']}", cwd=archive)
        (deb,) = archive.glob(f"{package['name']}_*.deb")
        partly = cache / f"{package['name']}.partly"
        run("dpkg", "-x", str(deb), str(partly))
        partly.rename(place)
    return place / package["folder"]


def verified(path, recipe):
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    wanted = recipe["sha256"][path.name]
    if found != wanted:
        sys.exit(f"{path.name}: SHA-256 {found}, fonts.toml has {wanted}")
    return path


def subset(path, number, characters):
    from fontTools import subset as subsetting

    options = subsetting.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.recalc_timestamp = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
    options.font_number = number
    font = subsetting.load_font(str(path), options)
    subsetter = subsetting.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font, options


def merged(paths):
    from fontTools.merge import Merger

    return Merger().merge(paths)


def named(font, family, weight):
    """Gives the font the name under which the program asks for it."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 13, 14)]
    full = family if weight == "Regular" else f"{family} {weight}"
    names = {1: family, 2: weight, 3: f"{full} Pocketcard", 4: full, 5: "1", 6: f"{family.replace(' ', '')}-{weight}"}
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 700 if weight == "Bold" else 400


def line_height(font, ascent, descent):
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = ascent
    font["hhea"].descent = font["OS/2"].sTypoDescender = -descent
    font["OS/2"].usWinDescent = descent
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def make(job, family, sources, weight, characters, name, target):
    work = Path(job["cache"]).resolve() / "work"
    work.mkdir(parents=True, exist_ok=True)
    parts = []
    had = set()
    for place, path in enumerate(sources):
        font, options = subset(path, family.get("number", 0), set(characters) - had)
        had |= set(font.getBestCmap())
        if len(sources) == 1:
            break
        part = work / f"{place}.ttf"
        font.save(part)
        parts.append(str(part))
    if parts:
        font = merged(parts)
    named(font, name, weight)
    if "ascent" in family:
        line_height(font, family["ascent"], family["descent"])
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(target)
    lacking = sorted(set(characters) - set(font.getBestCmap()))
    print(f"{target.name}: {target.stat().st_size} bytes, {len(font.getBestCmap())} characters; "
          f"{len(lacking)} of those asked for are in none of its sources")


def main():
    job = json.load(sys.stdin)
    recipe, cache, out = job["recipe"], Path(job["cache"]).resolve(), Path(job["out"]).resolve()
    cache.mkdir(parents=True, exist_ok=True)
    venv = cache / f"fonttools-{recipe['fonttools']}"
    if not has_fonttools(recipe["fonttools"]):
        if os.environ.get(AGAIN):
            sys.exit(f"fonttools {recipe['fonttools']} cannot be imported")
        python = venv / "bin" / "python"
        if not python.exists():
            run(sys.executable, "-m", "venv", str(venv))
            run(str(python), "-m", "pip", "install", "--quiet", f"fonttools=={recipe['fonttools']}")
        again = [str(python), __file__]
        done = subprocess.run(again, input=json.dumps(job).encode(), env={**os.environ, AGAIN: "1"}, check=False)
        sys.exit(done.returncode)
    packages = {package["name"]: package for package in recipe["package"]}
    for old in [*out.glob("*.ttf"), *out.glob("*.otf")]:
        old.unlink()
    index = []
    for family in recipe["family"]:
        folder = fetch(cache, packages[family["package"]])
        ending = "otf" if family["sources"][0].endswith(".ttc") else "ttf"
        for weight in WEIGHTS:
            sources = [verified(folder / source.format(weight=weight), recipe) for source in family["sources"]]
            target = out / f"{family['file']}-{weight}.{ending}"
            make(job, family, sources, weight, job["characters"][family["name"]], family["name"], target)
            index.append(f"{target.name}\t{family['name']}\n")
        names = job["names"].get(family["name"])
        if names:
            # What the list of languages needs before anybody has chosen one of them.
            source = verified(folder / family["sources"][-1].format(weight="Regular"), recipe)
            target = out / f"Names-{family['file']}.{ending}"
            make(job, family, [source], "Regular", names, f"Names {family['name']}", target)
            index.append(f"{target.name}\tNames\n")
    (out / "index.txt").write_text("".join(index), encoding="utf-8")


main()
