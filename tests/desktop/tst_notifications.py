# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_notifications.py DESKBELL: what a person is told, once each, and what a click does."""
import sys
import time
import unittest

import bus
from deliveries import CONFIRMED, CREATED, DELETED, created
from person import Shop, is_selected, is_shown, named, press, texts, things, wait_for, window

PROGRAM = sys.argv.pop(1)


def bubble(*parts):
    told = " ".join(thing.get_name() or "" for thing in things("notifyd") if is_shown(thing))
    return all(part in told for part in parts)


class Notifications(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.heard = bus.Overheard()
        self.shop.open("--background")

    def await_told(self, part, times=1):
        wait_for(f"{times} × {part}", lambda: len(self.heard.of(part)) >= times)

    def test_each_fact_is_told_once_however_often_it_comes(self):
        for _ in range(3):
            self.shop.post(CREATED)
        self.await_told("Jane Doe")
        self.shop.post(CONFIRMED)
        for _ in range(2):
            self.shop.post(DELETED)
        self.await_told("ancelled")
        # A booking after all that shows that nothing more was to come of it.
        self.shop.post(created(2, "John Roe"))
        self.await_told("John Roe")
        told = [one.summary for one in self.heard.calls]
        self.assertEqual(len(told), 3, told)
        self.assertIn("ooking", told[0])
        self.assertIn("ancelled", told[1])

    def test_a_restart_tells_nothing_again(self):
        self.shop.post(CREATED)
        self.await_told("Jane Doe")
        wait_for("the notification", lambda: bubble("Jane Doe"))
        self.shop.end()
        self.shop.open("--background")
        self.shop.post(created(2, "John Roe"))
        self.await_told("John Roe")
        self.assertEqual(len(self.heard.of("Jane Doe")), 1, self.heard.calls)

    def test_it_is_sent_by_the_book(self):
        self.shop.post(created(7, "Tom & <b>Jerry</b>"))
        self.await_told("Tom")
        told = self.heard.calls[0]
        self.assertIn("Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;", told.body)
        self.assertEqual(told.hints["urgency"], 1)
        self.assertEqual(told.hints["desktop-entry"], "io.deskbell.Deskbell")
        self.assertEqual(told.actions[0::2], ["default", "open", "got-it", "later"])
        self.assertTrue("suppress-sound" in told.hints or "sound-name" in told.hints)
        wait_for("the text as it was typed", lambda: bubble("Tom & <b>Jerry</b>"))

    def test_a_click_opens_that_booking(self):
        self.shop.post(created(1, "John Roe"))
        self.await_told("John Roe")
        self.shop.post(CREATED)
        self.await_told("Jane Doe")
        wait_for("the notification", lambda: bubble("Jane Doe", "John Roe"))
        self.assertIsNone(window())
        opened = wait_for("a button of the notification", lambda: self.button_of("John Roe"))
        press(opened)
        wait_for("the window", window)
        wait_for("the booking, selected", lambda: is_selected("John Roe"))
        self.assertFalse(is_selected("Jane Doe"))

    @staticmethod
    def button_of(customer):
        for thing in things("notifyd"):
            if thing.get_role_name() not in ("frame", "window", "notification"):
                continue
            inside = list(descendants(thing))
            if any(customer in (one.get_name() or "") for one in inside):
                return next((one for one in inside if one.get_name() == "Open"), None)
        return None

    def test_acknowledging_takes_the_notification_away(self):
        self.shop.post(CREATED)
        wait_for("the notification", lambda: bubble("Jane Doe"))
        bus.TrayItem(self.shop.process.pid).choose("Acknowledge all")
        wait_for("the acknowledgement", lambda: self.shop.exported()[789]["acknowledged"])
        self.assertEqual(wait_for("no notification", lambda: not texts("notifyd", "Jane Doe")), True)

    def test_a_burst_is_one_notification_that_grows(self):
        started = time.monotonic()
        for number in range(1, 501):
            self.shop.post(created(number, f"Customer {number}"))
        took = time.monotonic() - started
        wait_for("the count", lambda: any("500 new bookings" in one.summary for one in self.heard.calls))
        separate = [one for one in self.heard.calls if one.replaces == 0]
        self.assertLessEqual(len(separate), 3, f"in {took:.1f} s: {separate}")
        self.assertTrue(self.heard.calls[-1].body.startswith("Customer 500"), self.heard.calls[-1])


def descendants(thing):
    for i in range(thing.get_child_count()):
        child = thing.get_child_at_index(i)
        if child is not None:
            yield child
            yield from descendants(child)


if __name__ == "__main__":
    unittest.main(verbosity=2)
