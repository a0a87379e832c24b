# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# session: --no-notifications
"""tst_service.py DESKBELL: a desktop whose notification service is missing, comes late, refuses or starts anew."""
import sqlite3
import sys
import unittest

import bus
from deliveries import CREATED, created
from person import Shop, named, press, texts, wait_for, window

PROGRAM = sys.argv.pop(1)


class Service(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.shop.open()
        wait_for("the window", window)

    def start_service(self, **how):
        service = bus.Service(**how)
        self.addCleanup(service.stop)
        return service

    def test_the_window_says_that_there_is_none(self):
        wait_for("the words", lambda: texts("deskbell", "shows no notifications"))
        self.start_service()
        wait_for("the words to go", lambda: not texts("deskbell", "shows no notifications"))

    def test_one_that_is_slow_to_start_is_waited_for(self):
        wait_for("the words", lambda: texts("deskbell", "no notification service is running"))
        service = self.start_service(sleeps={"GetCapabilities": 12})
        wait_for("other words", lambda: texts("deskbell", "its notification service does not answer. New"))
        wait_for("the words to go", lambda: not texts("deskbell", "shows no notifications"))
        self.shop.post(CREATED)
        wait_for("the notification", lambda: service.of("Jane Doe"))

    def test_hints_have_the_types_of_the_specification(self):
        service = self.start_service()
        self.shop.post(CREATED)
        told = wait_for("the notification", lambda: service.of("Jane Doe"))[0]
        self.assertEqual(told.types["urgency"], "y", told.types)  # services ignore it as any other number
        self.assertEqual(told.types["image-data"], "(iiibiiay)")
        for name in "desktop-entry", "category":
            self.assertEqual(told.types[name], "s")
        # Deskbell sounds the chosen tone itself here.
        self.assertEqual((told.types["suppress-sound"], told.hints["suppress-sound"]), ("b", True))
        self.assertNotIn("sound-name", told.hints)

    def test_a_service_without_bodies_gets_the_customer_in_the_summary(self):
        service = self.start_service(capabilities=["actions"])
        self.shop.post(CREATED)
        told = wait_for("the notification", lambda: service.of("Jane Doe"))[0]
        self.assertIn("Jane Doe", told.summary)
        self.assertNotIn("\n", told.summary)

    def test_what_waited_is_told_once_there_is_one(self):
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        service = self.start_service()
        wait_for("the notification", lambda: service.of("Jane Doe"))
        self.shop.post(created(2, "John Roe"))
        wait_for("the next one", lambda: service.of("John Roe"))
        self.assertEqual(len(service.of("Jane Doe")), 1, service.calls)

    def test_a_new_service_is_asked_what_it_can(self):
        first = self.start_service(capabilities=["body", "body-markup"])
        self.shop.post(created(1, "Tom & Jerry"))
        wait_for("the notification", lambda: first.of("Tom &amp; Jerry"))
        self.assertEqual(first.calls[0].actions, [])
        first.stop()
        second = self.start_service(capabilities=["body", "actions"])
        self.shop.post(created(2, "Bill & Ben"))
        wait_for("the notification", lambda: second.of("Bill & Ben"))
        self.assertEqual(second.calls[0].actions[0::2], ["default", "open", "got-it", "later"])
        self.assertEqual(second.of("Tom"), [])

    def test_a_service_that_starts_anew_while_something_is_shown_is_told_nothing_again(self):
        first = self.start_service()
        self.shop.post(CREATED)
        wait_for("the notification", lambda: first.of("Jane Doe"))
        wait_for("that it is shown, on record", lambda: "told" in self.story())
        first.stop()
        second = self.start_service()
        self.shop.post(created(2, "John Roe"))
        wait_for("the next one", lambda: second.of("John Roe"))
        self.assertEqual(second.of("Jane Doe"), [])
        # An id of the old service means nothing to the new one: what is withdrawn is what this one shows.
        press(wait_for("the button", lambda: named("deskbell", "Acknowledge all", "push button")))
        wait_for("both withdrawn", lambda: second.closed)
        self.assertEqual(second.closed, [second.calls[0].id])

    def test_what_expired_is_still_counted_answered_and_withdrawn(self):
        service = self.start_service()
        for number in range(1, 5):
            self.shop.post(created(number, f"Customer {number}"))
        wait_for("all four", lambda: service.of("4 new bookings"))
        burst = service.calls[-1].id
        service.emit("NotificationClosed", "(uu)", burst, 1)
        self.shop.post(created(5, "John Roe"))
        wait_for("all five", lambda: service.of("5 new bookings"))
        self.assertEqual(service.calls[-1].replaces, burst)
        # From the list that the desktop keeps.
        service.emit("NotificationClosed", "(uu)", burst, 1)
        service.emit("ActionInvoked", "(us)", burst, "got-it")
        wait_for("all acknowledged", lambda: all(one["acknowledged"] for one in self.shop.exported().values()))
        self.assertIn(burst, service.closed)

    def story(self):
        """What the record says of the alerts: told ones."""
        database = sqlite3.connect(f"file:{self.shop.profile}/deskbell.sqlite?mode=ro", uri=True)
        try:
            return ["told" for _ in database.execute("SELECT 1 FROM alerts WHERE shown_ms > 0")]
        finally:
            database.close()

    def test_one_that_hangs_and_goes_on_shows_one_notification(self):
        service = self.start_service(sleeps={"Notify": 12})
        self.shop.post(CREATED)
        wait_for("the words", lambda: texts("deskbell", "its notification service does not answer. New"))
        wait_for("it told again", lambda: len(service.of("Jane Doe")) == 2)
        first, again = service.of("Jane Doe")
        wait_for("the first to go", lambda: first.id in service.closed)
        self.shop.post(created(2, "John Roe"))
        wait_for("the next one", lambda: service.of("John Roe"))
        self.assertNotIn(again.id, service.closed)
        self.assertEqual(len(service.of("Jane Doe")), 2)

    def test_what_is_refused_stays_due_for_the_next_service(self):
        refusing = self.start_service(refuses=True)
        self.shop.post(CREATED)
        wait_for("the refusal", lambda: refusing.of("Jane Doe"))
        refusing.stop()
        willing = self.start_service()
        wait_for("the notification", lambda: willing.of("Jane Doe"))
        self.assertEqual(len(willing.calls), 1)

    def test_got_it_acknowledges(self):
        service = self.start_service()
        self.shop.post(CREATED)
        told = wait_for("the notification", lambda: service.of("Jane Doe"))[0]
        service.emit("ActionInvoked", "(us)", told.id + 1000, "got-it")
        service.emit("ActionInvoked", "(us)", told.id, "nothing-we-know")
        service.emit("ActionInvoked", "(us)", told.id, "got-it")
        wait_for("the acknowledgement", lambda: self.shop.exported()[789]["acknowledged"])
        wait_for("the notification to go", lambda: told.id in service.closed)

    def test_what_is_to_be_told_later_is_told_after_a_restart(self):
        service = self.start_service()
        self.shop.post(CREATED)
        told = wait_for("the notification", lambda: service.of("Jane Doe"))[0]
        service.emit("ActionInvoked", "(us)", told.id, "later")
        wait_for("the notification to go", lambda: told.id in service.closed)
        self.shop.post(created(2, "John Roe"))  # comes later, so that the wish is on disk by then
        other = wait_for("the next one", lambda: service.of("John Roe"))[0]
        self.assertEqual(len(service.of("Jane Doe")), 1)
        # Acknowledged, and so not among what the end may have cut off before it was known to be shown.
        service.emit("ActionInvoked", "(us)", other.id, "got-it")
        wait_for("the acknowledgement", lambda: self.shop.exported()[2]["acknowledged"])
        self.shop.end()
        self.shop.open("--background")
        wait_for("the notification", lambda: len(service.of("Jane Doe")) == 2)
        self.assertNotIn("told before", service.of("Jane Doe")[1].body)

    def test_it_rings_until_somebody_answers(self):
        service = self.start_service()
        self.shop.end()
        self.shop.open("--set", "alerts/new=ring", "--set", "alerts/whisper_days=0")
        self.shop.post(created(1, "John Roe", date="2090-01-02"))
        self.shop.post(created(2, "Jim Roe"))  # for a day long past
        told = wait_for("the notification", lambda: service.of("John Roe"))[0]
        self.assertEqual(told.hints["urgency"], 2)
        wait_for("the bar", lambda: texts("deskbell", "1 booking rings"))
        press(named("deskbell", "I am here"))
        wait_for("the bar to go", lambda: not texts("deskbell", "1 booking rings"))

    def test_only_own_notifications_open_the_window(self):
        service = self.start_service()
        self.shop.end()
        self.shop.open("--background")
        self.shop.post(CREATED)
        told = wait_for("the notification", lambda: service.of("Jane Doe"))[0]
        service.emit("ActionInvoked", "(us)", told.id + 1000, "default")
        self.shop.post(created(2, "John Roe"))  # comes later, so that the stranger's id has been heard by then
        wait_for("the next one", lambda: service.of("John Roe"))
        self.assertIsNone(window())
        service.emit("ActivationToken", "(us)", told.id, "token")
        service.emit("ActionInvoked", "(us)", told.id, "default")
        wait_for("the window", window)


if __name__ == "__main__":
    unittest.main(verbosity=2)
