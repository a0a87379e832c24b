# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_bookings.py DESKBELL: from the webhook to the eye, in a desktop with a tray and a notification daemon."""
import subprocess
import sys
import unittest

from deliveries import CONFIRMED, CREATED, DELETED
from person import PATIENCE, Listener, Shop, cells, click, is_enabled, is_selected, is_shown, named, press, things, wait_for

PROGRAM = sys.argv.pop(1)


def row(customer, word=""):
    """Whether one cell, as a screen reader says it, has the customer and the word: the row's sentence."""
    return any(word in cell.get_name() for cell in cells(customer))


def notification(*words):
    """What is on the screen of the notification daemon, when it contains each of `words`."""
    text = " ".join(thing.get_name() or "" for thing in things("notifyd"))
    return text if all(word in text for word in words) else None


def enabled_acknowledge():
    button = named("deskbell", "Acknowledge", "push button") or named("deskbell", "Acknowledge", "button")
    return button if button and is_enabled(button) else None


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
        wait_for("the row", lambda: row("Jane Doe"))
        wait_for("the notification", lambda: notification("ooking", "Jane Doe"))

        self.shop.post(CONFIRMED)
        wait_for("the confirmed row", lambda: row("Jane Doe", "onfirmed"))

        self.shop.post(DELETED)
        wait_for("the cancelled row", lambda: row("Jane Doe", "ancelled"))
        wait_for("the notification", lambda: notification("ancelled", "Jane Doe"))
        booking = self.shop.exported()[789]
        self.assertTrue(booking["removed"])
        self.assertFalse(booking["acknowledged"])

    def test_what_comes_in_is_said_to_who_does_not_see(self):
        listener = Listener()
        self.addCleanup(listener.close)
        self.shop.post(CREATED)
        wait_for("the news, said", lambda: listener.heard("1 new booking"))

    def test_acknowledging_is_kept(self):
        self.shop.post(CREATED)
        wait_for("the row", lambda: row("Jane Doe"))
        click(wait_for("the cell", lambda: cells("Jane Doe"))[0])
        wait_for("the selection", lambda: is_selected("Jane Doe"))
        self.assertFalse(self.shop.exported()[789]["acknowledged"], "selecting is not acknowledging")
        press(wait_for("the button", enabled_acknowledge))
        wait_for("the acknowledgement", lambda: self.shop.exported()[789]["acknowledged"])

    def test_a_second_start_shows_the_first_window_and_ends(self):
        second = subprocess.run(self.shop.command(), timeout=PATIENCE, check=False)
        self.assertEqual(second.returncode, 0)
        self.assertIsNone(self.shop.process.poll())
        self.assertTrue(is_shown(named("deskbell", "Deskbell")))


if __name__ == "__main__":
    unittest.main(verbosity=2)
