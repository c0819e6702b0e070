"""Uses the program through AT-SPI alone, as a screen reader does: two actions to a number, one to leave."""
import subprocess
import sys
import time

from gi.repository import GLib

PATIENCE = 30
LIBEXEC = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


def switched_on(name):
    """Tells the accessibility bus that a screen reader is there; whether the bus took it."""
    target = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
    properties = "org.freedesktop.DBus.Properties"
    quiet = {"stderr": subprocess.DEVNULL, "text": True, "stdout": subprocess.PIPE}
    subprocess.run(target + [f"{properties}.Set", "string:org.a11y.Status", f"string:{name}", "variant:boolean:true"], **quiet)
    reply = subprocess.run(target + [f"{properties}.Get", "string:org.a11y.Status", f"string:{name}"], **quiet)
    return "boolean true" in reply.stdout


def bus():
    for path in LIBEXEC:
        try:
            subprocess.Popen([path, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            break
        except FileNotFoundError:
            continue
    end = time.time() + PATIENCE
    while not all([switched_on("IsEnabled"), switched_on("ScreenReaderEnabled")]):
        if time.time() > end:
            raise SystemExit("the accessibility bus does not come up")
        time.sleep(0.2)


def walk(node):
    if node is None:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index))


def find(pyatspi, name, patience=PATIENCE):
    """The first thing whose name begins with `name`."""
    end = time.time() + patience
    names = []
    while time.time() < end:
        names = []
        # Without a main loop of our own, what the desktop held at the first look would stay.
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clearCache()
        for app in desktop:
            if app is None or app.name != "pocketcard":
                continue
            for node in walk(app):
                names.append(node.name)
                if node.name.startswith(name):
                    return node
        time.sleep(0.2)
    raise SystemExit(f"nothing is called {name!r} among {names}")


def opened(pyatspi):
    """The program with its window known to the bus. The bus may lose who registers while it starts up itself."""
    for _ in range(5):
        program = subprocess.Popen([sys.argv[1]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            find(pyatspi, "Open the cards", patience=6)
            return program
        except SystemExit as reason:
            program.kill()
            program.wait()
            last = reason
    raise last


def main():
    bus()
    import pyatspi  # after the bus is there

    pyatspi.Registry.getDesktop(0).childCount  # starts the registry before the program looks for it
    program = opened(pyatspi)
    try:
        for name in ["Open the cards", "I need to talk to someone"]:
            find(pyatspi, name).queryAction().doAction(0)
        lead = find(pyatspi, "Text BeFree to 233733")
        print("heard:", lead.name, "as", lead.getRoleName())
        find(pyatspi, "Leave now").queryAction().doAction(0)
        print("left with", program.wait(PATIENCE))
    finally:
        program.kill()


main()
