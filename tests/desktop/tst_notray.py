# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# session: --no-tray
"""tst_notray.py DESKBELL: a desktop without a tray, with one that comes late, goes and comes back."""
import subprocess
import sys
import time
import unittest

import bus
from deliveries import CREATED
from person import PATIENCE, Shop, close_window, texts, wait_for, window

PROGRAM = sys.argv.pop(1)


class NoTray(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)

    def start_panel(self):
        panel = subprocess.Popen(["xfce4-panel", "--disable-wm-check"], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        self.addCleanup(lambda: (panel.kill(), panel.wait()))
        return panel

    def test_there_is_always_a_window(self):
        self.shop.open("--background")
        wait_for("the window", window)
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))

    def test_closing_the_window_quits(self):
        self.shop.open()
        wait_for("the window", window)
        close_window()
        self.assertEqual(self.shop.process.wait(PATIENCE), 0)

    def test_a_tray_that_comes_twenty_seconds_late_is_used(self):
        late = time.monotonic() + 20
        self.shop.open("--background")
        wait_for("the window, since nothing else could bring it", window)
        icon = bus.TrayItem(self.shop.process.pid)
        self.shop.post(CREATED)
        wait_for("20 seconds without a tray", lambda: time.monotonic() > late)
        self.assertIsNone(icon.find())
        self.start_panel()
        wait_for("the number in the icon", lambda: icon.find() and "1 booking" in icon.tool_tip())
        close_window()
        wait_for("the window to go", lambda: window() is None)
        icon.choose("Open Deskbell")
        wait_for("the window", window)

    def test_the_icon_comes_with_a_late_tray_and_goes_with_it(self):
        self.shop.open()
        wait_for("the window", window)
        icon = bus.TrayItem(self.shop.process.pid)
        self.assertIsNone(icon.find())
        panel = self.start_panel()
        icon.await_there()
        close_window()
        wait_for("the window to go", lambda: window() is None)
        self.assertIsNone(self.shop.process.poll())
        panel.kill()
        panel.wait()
        wait_for("the window, which nothing else could bring back", window)
        self.start_panel()
        icon.await_there()


if __name__ == "__main__":
    unittest.main(verbosity=2)
