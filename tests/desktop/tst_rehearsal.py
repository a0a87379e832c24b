# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_rehearsal.py DESKBELL: a pretended booking is told as a real one, asked about, and kept nowhere."""
import sys
import unittest

import bus
from deliveries import CREATED
from person import Atspi, Shop, is_shown, named, press, texts, things, wait_for, window

PROGRAM = sys.argv.pop(1)
OFFER = "Will you notice the next booking?"


def bubble(part):
    return any(part in (thing.get_name() or "") for thing in things("notifyd") if is_shown(thing))


class Rehearsal(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.heard = bus.Overheard()
        self.shop.open()

    def begin(self):
        wait_for("the offer", lambda: texts("deskbell", OFFER))
        press(wait_for("the button", lambda: named("deskbell", "Rehearse an alert", "push button")))
        wait_for("the questions", lambda: texts("deskbell", "Did you see it?"))

    def test_it_is_seen_answered_and_gone(self):
        self.begin()
        wait_for("the notification", lambda: bubble("nobody has booked"))
        self.assertIn("New booking", self.heard.calls[0].summary)
        for answer in ("Did you see it? No", "Did you hear it? Yes"):
            Atspi.Action.do_action(named("deskbell", answer), 0)
        wait_for("what to do", lambda: texts("deskbell", "The desktop says that it has shown it"))
        wait_for("the result", lambda: texts("deskbell", "heard, but not seen"))
        wait_for("the notification to go", lambda: not bubble("nobody has booked"))
        self.assertEqual(self.shop.exported(), {})
        self.assertEqual(texts("deskbell", OFFER), [])
        # Nothing of it is left for the next start, which offers none.
        self.shop.end()
        self.shop.open()
        self.shop.post(CREATED)
        wait_for("the real one", lambda: self.heard.of("Jane Doe"))
        self.assertEqual(len(self.heard.calls), 2, self.heard.calls)
        self.assertEqual(texts("deskbell", OFFER), [])
        self.assertEqual(list(self.shop.exported()), [789])

    def test_a_crash_in_the_middle_leaves_nothing(self):
        self.begin()
        wait_for("the notification", lambda: self.heard.of("nobody has booked"))
        self.shop.process.kill()
        self.shop.process.wait()
        self.shop.open()
        wait_for("the window", window)
        self.shop.post(CREATED)
        wait_for("the real one", lambda: self.heard.of("Jane Doe"))
        self.assertEqual(len(self.heard.of("nobody has booked")), 1, self.heard.calls)
        self.assertEqual(list(self.shop.exported()), [789])

    def test_who_wants_none_is_not_asked_again(self):
        wait_for("the offer", lambda: texts("deskbell", OFFER))
        press(named("deskbell", "Not now", "push button"))
        wait_for("the offer to go", lambda: not texts("deskbell", OFFER))
        self.shop.end()
        self.shop.open()
        wait_for("the window", window)
        self.assertEqual(texts("deskbell", OFFER), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
