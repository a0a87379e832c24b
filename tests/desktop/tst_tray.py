# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_tray.py DESKBELL: the icon, its words and its menu."""
import subprocess
import sys
import unittest

import bus
from deliveries import CREATED, created
from person import PATIENCE, Shop, close_window, named, press, texts, wait_for, window

PROGRAM = sys.argv.pop(1)


class Tray(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.heard = bus.Overheard()
        self.shop.open("--background")
        self.icon = bus.TrayItem(self.shop.process.pid)
        self.icon.await_there()

    def test_the_menu_has_what_is_needed(self):
        entries = list(self.icon.menu())
        self.assertEqual(entries, ["Open Deskbell", "Acknowledge all", "Pause alerts", "Pause for 30 minutes",
                                   "Pause until tomorrow", "Quit"])

    def test_the_number_is_told_and_acknowledged(self):
        self.shop.post(CREATED)
        self.shop.post(created(2, "John Roe"))
        wait_for("the number", lambda: "2 bookings" in self.icon.tool_tip())
        self.icon.choose("Acknowledge all")
        wait_for("no number", lambda: "acknowledge" not in self.icon.tool_tip())
        self.assertTrue(all(booking["acknowledged"] for booking in self.shop.exported().values()))

    def test_the_number_is_told_to_the_taskbar_and_in_the_title(self):
        badges = bus.Badges()
        self.shop.post(CREATED)
        wait_for("the badge", lambda: badges.last == {"count": 1, "count-visible": True})
        self.assertEqual(badges.entry, "application://io.deskbell.Deskbell.desktop")
        self.icon.choose("Open Deskbell")
        wait_for("the window, by its name", window)
        wait_for("the number in the title", lambda: subprocess.run(
            ["xdotool", "search", "--name", r"^\(1\) Deskbell$"], capture_output=True, timeout=PATIENCE).stdout)
        self.icon.choose("Acknowledge all")
        wait_for("no badge", lambda: badges.last == {"count": 0, "count-visible": False})

    def test_the_window_opens_and_closes_into_the_tray(self):
        self.assertIsNone(window())
        self.icon.choose("Open Deskbell")
        wait_for("the window", window)
        close_window()
        wait_for("the window to go", lambda: window() is None)
        self.assertIsNone(self.shop.process.poll())
        subprocess.run(self.shop.command(), timeout=PATIENCE, check=True)
        wait_for("the window, shown by a second start", window)

    def test_paused_alerts_are_summed_up(self):
        self.icon.choose("Pause alerts")
        wait_for("the mark", lambda: self.icon.menu()["Pause alerts"][1].get("toggle-state") == 1)
        self.shop.post(CREATED)
        self.shop.post(created(2, "John Roe"))
        wait_for("both", lambda: "2 bookings" in self.icon.tool_tip())
        self.assertEqual(self.heard.calls, [])
        self.icon.choose("Pause alerts")
        wait_for("the summary", lambda: self.heard.of("2 new bookings"))
        self.assertEqual(len(self.heard.calls), 1)

    def test_a_pause_survives_a_crash_and_ends_in_the_window(self):
        self.icon.choose("Pause for 30 minutes")
        wait_for("the words", lambda: "paused until" in self.icon.tool_tip())
        self.shop.process.kill()
        self.shop.process.wait()
        self.shop.open()
        wait_for("the words in the window", lambda: texts("deskbell", "Alerts are paused until"))
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        self.assertEqual(self.heard.calls, [])
        press(named("deskbell", "Resume", "push button"))
        wait_for("the summary", lambda: self.heard.of("While alerts were paused"))
        wait_for("the words to go", lambda: not texts("deskbell", "Alerts are paused"))
        self.shop.end()
        self.shop.open()
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        self.assertEqual(texts("deskbell", "Alerts are paused"), [])
        self.assertEqual(len(self.heard.calls), 1)

    def test_quit_ends_it(self):
        self.icon.choose("Quit")
        self.assertEqual(self.shop.process.wait(PATIENCE), 0)

    def test_quit_ends_it_while_the_window_is_open(self):
        self.icon.choose("Open Deskbell")
        wait_for("the window", window)
        self.icon.choose("Quit")
        self.assertEqual(self.shop.process.wait(PATIENCE), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
