# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_bookings.py DESKBELL: from the webhook to the eye, in a desktop with a tray and a notification daemon."""
import subprocess
import sys
import unittest

from deliveries import CONFIRMED, CREATED, DELETED
from person import PATIENCE, Atspi, Shop, is_shown, named, press, things, wait_for

PROGRAM = sys.argv.pop(1)


def cells_of(customer):
    return [thing for thing in things("deskbell")
            if "cell" in thing.get_role_name() and customer in (thing.get_name() or "") and is_shown(thing)]


def row_of(customer):
    """The sentence of the customer's row, as a screen reader says it: the name of its first cell, the longest."""
    return max((cell.get_name() for cell in cells_of(customer)), key=len, default=None)


def click(thing):
    box = thing.get_extents(Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                   check=True)


def notification(*words):
    """What is on the screen of the notification daemon, when it contains each of `words`."""
    text = " ".join(thing.get_name() or "" for thing in things("notifyd"))
    return text if all(word in text for word in words) else None


class FromTheWebhookToTheEye(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.shop.open()
        wait_for("the window", lambda: is_shown(named("deskbell", "Deskbell")))

    def test_a_booking_is_shown_and_told_and_changes_in_place(self):
        self.assertTrue(is_shown(named("deskbell", "Bookings")))
        self.assertTrue(is_shown(named("deskbell", "Search bookings")))
        self.assertTrue(is_shown(named("deskbell", "Connection…")))

        self.shop.post(CREATED)
        wait_for("the row", lambda: row_of("Jane Doe"))
        wait_for("the notification", lambda: notification("ooking", "Jane Doe"))

        self.shop.post(CONFIRMED)
        wait_for("the confirmed row", lambda: "onfirmed" in (row_of("Jane Doe") or ""))

        self.shop.post(DELETED)
        wait_for("the cancelled row", lambda: "ancelled" in (row_of("Jane Doe") or ""))
        wait_for("the notification", lambda: notification("ancelled", "Jane Doe"))
        booking = self.shop.exported()[789]
        self.assertTrue(booking["removed"])
        self.assertFalse(booking["acknowledged"])

    def test_acknowledging_is_kept(self):
        self.shop.post(CREATED)
        wait_for("the row", lambda: row_of("Jane Doe"))
        click(cells_of("Jane Doe")[0])
        button = wait_for("the button", lambda: named("deskbell", "Acknowledge", "push button")
                          or named("deskbell", "Acknowledge", "button"))
        wait_for("the button's readiness", lambda: button.get_state_set().contains(Atspi.StateType.SENSITIVE))
        self.assertFalse(self.shop.exported()[789]["acknowledged"], "selecting is not acknowledging")
        press(button)
        wait_for("the acknowledgement", lambda: self.shop.exported()[789]["acknowledged"])

    def test_a_second_start_shows_the_first_window_and_ends(self):
        second = subprocess.run(self.shop.command(), timeout=PATIENCE, check=False)
        self.assertEqual(second.returncode, 0)
        self.assertIsNone(self.shop.process.poll())
        self.assertTrue(is_shown(named("deskbell", "Deskbell")))


if __name__ == "__main__":
    unittest.main(verbosity=2)
