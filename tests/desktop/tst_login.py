# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_login.py DESKBELL: starting with the desktop is set in the settings, and read back as others left it."""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import unittest

import bus
from person import Atspi, PATIENCE, Shop, is_shown, named, press, wait_for, window

PROGRAM = sys.argv.pop(1)
LABEL = "Start Deskbell when I log in"


def key(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True, timeout=PATIENCE)


class Login(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "autostart"
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def open_page(self):
        self.shop.start("--show-settings")
        pages = wait_for("the settings", lambda: named("deskbell", "Pages"))

        def last_page():
            Atspi.Component.grab_focus(pages)  # a window that is only opening does not hear a key
            key("End")
            return self.box()

        return wait_for("the box", last_page)

    def box(self):
        box = named("deskbell", LABEL)
        return box if is_shown(box) else None

    def is_checked(self):
        return self.box().get_state_set().contains(Atspi.StateType.CHECKED)

    def test_it_is_set_and_read_back(self):
        box = self.open_page()
        self.assertFalse(self.is_checked())
        Atspi.Action.do_action(box, 0)
        press(named("deskbell", "Save", "push button"))
        file = wait_for("the file", lambda: next(iter(self.folder.glob("*.desktop")), None))
        self.assertIn("--background", file.read_text())
        self.assertIn(str(self.shop.profile), file.read_text())
        self.shop.end()
        # As the desktop's own settings switch it off.
        file.write_text(file.read_text() + "Hidden=true\n")
        self.open_page()
        self.assertFalse(self.is_checked())

    def test_what_it_starts_is_deskbell_in_the_tray(self):
        box = self.open_page()
        Atspi.Action.do_action(box, 0)
        press(named("deskbell", "Save", "push button"))
        file = wait_for("the file", lambda: next(iter(self.folder.glob("*.desktop")), None))
        self.shop.end()
        line = next(line for line in file.read_text().splitlines() if line.startswith("Exec="))
        command = shlex.split(line.removeprefix("Exec=").replace("\\\\", "\\"))
        self.shop.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        wait_for("the listener", self.shop.listens)
        bus.TrayItem(self.shop.process.pid).await_there()
        self.assertIsNone(window())


if __name__ == "__main__":
    unittest.main(verbosity=2)
