# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session bus: what programs say to the notification service, a service of the test's own, and the tray."""
import threading
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from person import wait_for  # noqa: E402

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"


def connect():
    """A connection of its own to the session bus."""
    address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION, None)
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def call(connection, service, path, interface, method, arguments=None, seconds=10):
    return connection.call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                                seconds * 1000, None).unpack()


class Notified:
    """One call of Notify."""

    def __init__(self, arguments):
        _, self.replaces, _, self.summary, self.body, self.actions, self.hints, _ = arguments.unpack()
        hints = arguments.get_child_value(6)
        self.types = {name: hints.lookup_value(name, None).get_type_string() for name in self.hints}

    def __repr__(self):
        return f"{self.summary!r} {self.body!r}"


class Overheard:
    """Every call of Notify on this bus since the object was made."""

    def __init__(self):
        self.calls = []
        self._connection = connect()
        self._connection.add_filter(self._hear)
        rule = f"type='method_call',interface='{NOTIFICATIONS}',member='Notify'"
        self._connection.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring",
                                   "BecomeMonitor", GLib.Variant("(asu)", ([rule], 0)), None,
                                   Gio.DBusCallFlags.NONE, -1, None)

    def _hear(self, _connection, message, incoming):
        if incoming and message.get_member() == "Notify":
            self.calls.append(Notified(message.get_body()))
            return None
        return message

    def of(self, part):
        """The calls that have part in summary or body."""
        return [one for one in list(self.calls) if part in one.summary + one.body]


class Badges:
    """What was said of the number in the taskbar since the object was made."""

    def __init__(self):
        self.entry, self.last = None, None
        self._connection = connect()
        self._connection.add_filter(self._hear)
        call(self._connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch",
             GLib.Variant("(s)", ("type='signal',interface='com.canonical.Unity.LauncherEntry',member='Update'",)))

    def _hear(self, _connection, message, incoming):
        if incoming and message.get_member() == "Update":
            self.entry, self.last = message.get_body().unpack()
        return message


class Service:
    """A notification service that does what the test says; `refuses` makes it answer with an error. `sleeps` names
    methods, and for how many seconds their next call makes it answer nothing at all."""

    XML = f"""<node><interface name="{NOTIFICATIONS}">
      <method name="GetCapabilities"><arg direction="out" type="as"/></method>
      <method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/>
        <arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="as"/>
        <arg direction="in" type="a{{sv}}"/><arg direction="in" type="i"/><arg direction="out" type="u"/></method>
      <method name="CloseNotification"><arg direction="in" type="u"/></method>
      </interface></node>"""

    def __init__(self, capabilities=("body", "body-markup", "actions"), refuses=False, sleeps=()):
        self.capabilities = list(capabilities)
        self.refuses = refuses
        self.sleeps = dict(sleeps)
        self.calls = []
        self.closed = []
        self.next_id = 100
        self._loop = None
        self._connection = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    def _run(self):
        context = GLib.MainContext()
        context.push_thread_default()
        self._loop = GLib.MainLoop.new(context, False)
        self._connection = connect()
        interface = Gio.DBusNodeInfo.new_for_xml(self.XML).interfaces[0]
        self._connection.register_object(NOTIFICATIONS_PATH, interface, self._answer, None, None)
        call(self._connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
             GLib.Variant("(su)", (NOTIFICATIONS, 0)))
        self._ready.set()
        self._loop.run()
        self._connection.flush_sync(None)  # what was answered has left
        self._connection.close_sync(None)  # and with it the service's name
        context.pop_thread_default()

    def _answer(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        time.sleep(self.sleeps.pop(method, 0))
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (self.capabilities,)))
        elif method == "CloseNotification":
            self.closed.append(arguments.unpack()[0])
            invocation.return_value(None)
        elif self.refuses:
            self.calls.append(Notified(arguments))
            invocation.return_dbus_error(NOTIFICATIONS + ".Error.Refused", "Not now")
        else:
            notified = Notified(arguments)
            notified.id = notified.replaces or self.next_id
            self.next_id += 1
            self.calls.append(notified)
            invocation.return_value(GLib.Variant("(u)", (notified.id,)))

    def emit(self, signal, signature, *arguments):
        self._connection.emit_signal(None, NOTIFICATIONS_PATH, NOTIFICATIONS, signal,
                                     GLib.Variant(signature, arguments))

    def of(self, part):
        return [one for one in list(self.calls) if part in one.summary + one.body]

    def stop(self):
        self._loop.quit()
        self._thread.join(10)


class TrayItem:
    """The tray icon of the process `pid`, as the panel sees it."""

    def __init__(self, pid):
        self.pid = pid
        self._connection = connect()

    def find(self):
        """Service and path of the icon, or nothing."""
        try:
            items = call(self._connection, WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems")))[0]
            for item in items:
                service, slash, path = item.partition("/")
                if self._pid_of(service) == self.pid:
                    return service, slash + path or "/StatusNotifierItem"
        except GLib.Error:
            return None  # no tray, or an icon that went away while it was asked
        return None

    def _pid_of(self, service):
        return call(self._connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID", GLib.Variant("(s)", (service,)))[0]

    def await_there(self):
        return wait_for("the tray icon", self.find)

    def property(self, name):
        service, path = self.await_there()
        return call(self._connection, service, path, "org.freedesktop.DBus.Properties", "Get",
                    GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))[0]

    def tool_tip(self):
        _icon, _pixmaps, title, text = self.property("ToolTip")
        return f"{title}\n{text}"

    def menu(self):
        """Menu entries: label → (number, properties)."""
        service, _ = self.await_there()
        layout = call(self._connection, service, self.property("Menu"), "com.canonical.dbusmenu", "GetLayout",
                      GLib.Variant("(iias)", (0, -1, [])))[1]
        return {entry[1]["label"].replace("_", ""): (entry[0], entry[1]) for entry in layout[2] if "label" in entry[1]}

    def enabled(self, label):
        """The entry's number, once it can be chosen."""
        number, properties = self.menu()[label]
        return number if properties.get("enabled", True) else None

    def choose(self, label):
        service, _ = self.await_there()
        number = wait_for(f"{label!r}, to be chosen", lambda: self.enabled(label))
        call(self._connection, service, self.property("Menu"), "com.canonical.dbusmenu", "Event",
             GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))
