"""Uses the program through AT-SPI alone, as a screen reader does: two actions to a number, one to leave."""
import subprocess
import sys
import time

PATIENCE = 30
LIBEXEC = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


def bus():
    for path in LIBEXEC:
        try:
            subprocess.Popen([path, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            break
        except FileNotFoundError:
            continue
    time.sleep(1)
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:ScreenReaderEnabled", "variant:boolean:true"],
        stdout=subprocess.DEVNULL)
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
         "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true"],
        stdout=subprocess.DEVNULL)


def walk(node):
    if node is None:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index))


def find(pyatspi, name):
    """The first thing whose name begins with `name`."""
    end = time.time() + PATIENCE
    names = []
    while time.time() < end:
        names = []
        for app in pyatspi.Registry.getDesktop(0):
            if app is None or app.name != "pocketcard":
                continue
            for node in walk(app):
                names.append(node.name)
                if node.name.startswith(name):
                    return node
        time.sleep(0.2)
    raise SystemExit(f"nothing is called {name!r} among {names}")


def main():
    bus()
    import pyatspi  # after the bus is there

    program = subprocess.Popen([sys.argv[1]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
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
