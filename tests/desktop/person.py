# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desktop, who sees what a screen reader is told; and ReserveKit, who posts."""
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds that anything may take


def wait_for(what, condition):
    """Waits until condition() is true, and hands back what it said."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            seen = condition()
        except gi.repository.GLib.Error:  # what was seen is gone already
            seen = None
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"not seen within {PATIENCE} s: {what}")


def things(app, limit=4000):
    """Everything that a screen reader is told of the programs whose name contains `app`."""
    desktop = Atspi.get_desktop(0)
    stack = [child for child in (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
             if child is not None and app in (child.get_name() or "").lower()]
    while stack and limit:
        thing = stack.pop()
        limit -= 1
        yield thing
        for i in range(min(thing.get_child_count(), 300)):
            child = thing.get_child_at_index(i)
            if child is not None:
                stack.append(child)


def named(app, name, role=None):
    """The first thing whose name is `name`, or begins with it where `name` ends in "…"."""
    for thing in things(app):
        has = (thing.get_name() or "").replace("&", "")
        fits = has.startswith(name[:-1]) if name.endswith("…") else has == name
        if fits and (role is None or thing.get_role_name() == role):
            return thing
    return None


def is_shown(thing):
    return thing is not None and thing.get_state_set().contains(Atspi.StateType.SHOWING)


def is_enabled(thing):
    return thing.get_state_set().contains(Atspi.StateType.ENABLED)


def texts(app, part):
    """Names of what is on the screen of `app` that contain `part`."""
    return [thing.get_name() for thing in things(app) if part in (thing.get_name() or "") and is_shown(thing)]


def window():
    """Deskbell's window, when it is on the screen."""
    desktop = Atspi.get_desktop(0)
    for program in (desktop.get_child_at_index(i) for i in range(desktop.get_child_count())):
        if program is None or (program.get_name() or "").lower() != "deskbell":
            continue
        for top in (program.get_child_at_index(i) for i in range(program.get_child_count())):
            if top is not None and top.get_name() == "Deskbell" and is_shown(top):
                return top
    return None


def connection():
    """The state of the connection in words."""
    return next((name for name in texts("deskbell", "Connection") if name.startswith("Connection")), "")


def cells(part):
    """Shown cells of the table with `part` in their names."""
    return [thing for thing in things("deskbell")
            if "cell" in thing.get_role_name() and part in (thing.get_name() or "") and is_shown(thing)]


def click(thing):
    """A click of the mouse in its middle."""
    place = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(place.x + place.width // 2), str(place.y + place.height // 2),
                    "click", "1"], check=True, timeout=PATIENCE)


def is_selected(part):
    """Whether a cell of the table with `part` in its name is selected."""
    return any(thing.get_state_set().contains(Atspi.StateType.SELECTED) for thing in cells(part))


def press(thing):
    for i in range(Atspi.Action.get_n_actions(thing)):
        if Atspi.Action.get_action_name(thing, i).lower() in ("press", "click", "activate"):
            return Atspi.Action.do_action(thing, i)
    raise AssertionError(f"{thing.get_name()!r} cannot be pressed")


def close_window():
    """By the window manager's key for it."""
    activate = ["xdotool", "search", "--onlyvisible", "--name", "Deskbell", "windowactivate", "--sync"]
    wait_for("a window that can be activated",
             lambda: subprocess.run(activate, stderr=subprocess.DEVNULL, timeout=PATIENCE).returncode == 0)
    subprocess.run(["xdotool", "key", "alt+F4"], check=True, timeout=PATIENCE)


class Listener:
    """What a screen reader reads by itself, whatever has the keyboard, since this began to listen."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(self.take)
        for event in ("object:state-changed:showing", "object:announcement"):
            self.listener.register(event)

    def take(self, event):
        if event.type.startswith("object:announcement"):
            self.said.append(event.any_data)
        elif event.detail1 == 1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            self.said.append(event.source.get_name())

    def heard(self, words):
        while GLib.MainContext.default().iteration(False):
            pass
        return any(words in said for said in self.said)

    def close(self):
        for event in ("object:state-changed:showing", "object:announcement"):
            self.listener.deregister(event)


class Shop:
    """A running Deskbell on a profile of its own, and whoever posts to it."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix="deskbell-shop-")
        self.profile = pathlib.Path(self.folder.name) / "profile"
        self.profile.mkdir(mode=0o700)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (self.profile / "settings.ini").write_text(f"[webhook]\nport={self.port}\ntoken=desktop-test-desktop-test\n")
        self.process = None

    def command(self, *arguments):
        return [self.program, "--profile", str(self.profile), *arguments]

    def open(self, *arguments):
        self.start(*arguments)
        wait_for("the listener", self.listens)

    def start(self, *arguments):
        self.process = subprocess.Popen(self.command(*arguments), stderr=subprocess.DEVNULL)

    def listens(self):
        assert self.process.poll() is None, f"Deskbell ended by itself ({self.process.returncode})"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def end(self):
        """Ends Deskbell as the end of a desktop session does."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise

    def close(self):
        try:
            self.end()
        finally:
            self.folder.cleanup()

    def post(self, delivery):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/hooks/desktop-test-desktop-test",
                                         json.dumps(delivery).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            assert answer.status == 200

    def exported(self):
        out = subprocess.run(self.command("export", "--format", "json"), check=True, capture_output=True, timeout=PATIENCE,
                             env={key: value for key, value in os.environ.items() if key != "DISPLAY"})
        return {booking["id"]: booking for booking in json.loads(out.stdout)}
