# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_quiet.py DESKBELL: a desktop that is set not to disturb: nothing is told until it is over, and then all at once."""
import subprocess
import sys
import unittest

import bus
from deliveries import CREATED, created
from person import Shop, wait_for

PROGRAM = sys.argv.pop(1)


def set_quiet(on):
    subprocess.run(["xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t", "bool", "-s",
                    "true" if on else "false"], check=True, timeout=20)


class Quiet(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.addCleanup(set_quiet, False)
        self.heard = bus.Overheard()

    def open(self):
        self.shop.open("--background")
        self.icon = bus.TrayItem(self.shop.process.pid)
        self.icon.await_there()

    def await_quiet(self, on):
        wait_for(f"quiet: {on}", lambda: ("not to disturb" in self.icon.tool_tip()) == on)

    def test_what_comes_meanwhile_is_summed_up(self):
        self.open()
        set_quiet(True)
        self.await_quiet(True)
        self.shop.post(CREATED)
        self.shop.post(created(2, "John Roe"))
        wait_for("both", lambda: "2 bookings" in self.icon.tool_tip())
        self.assertEqual(self.heard.calls, [])
        set_quiet(False)
        wait_for("the summary", lambda: self.heard.of("2 new bookings"))
        self.assertEqual(len(self.heard.calls), 1)

    def test_it_is_known_from_the_start(self):
        set_quiet(True)
        self.open()
        self.await_quiet(True)
        self.shop.post(CREATED)
        wait_for("the booking", lambda: "1 booking" in self.icon.tool_tip())
        self.assertEqual(self.heard.calls, [])
        set_quiet(False)
        self.await_quiet(False)
        wait_for("the notification", lambda: self.heard.of("Jane Doe"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
