# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_start.py DESKBELL: starting where something is in the way."""
import socket
import subprocess
import sys
import unittest

from deliveries import CREATED
from person import PATIENCE, Shop, connection, named, press, texts, wait_for, window

PROGRAM = sys.argv.pop(1)


class Start(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)

    def test_a_taken_port_is_said_and_tried_again(self):
        with socket.create_server(("127.0.0.1", self.shop.port)):
            self.shop.start()
            said = wait_for("the words", lambda: texts("deskbell", f"Port {self.shop.port} is taken"))
            self.assertIn("python", said[0])
            self.assertIn("Not receiving", connection())
            delivered = subprocess.run(self.shop.command("deliver", __file__), capture_output=True, text=True,
                                       timeout=PATIENCE, check=False)
            self.assertEqual((delivered.returncode, delivered.stdout), (1, ""))
            self.assertIn("not listening", delivered.stderr)
        press(wait_for("the button", lambda: named("deskbell", "Try again")))
        wait_for("the listener", self.shop.listens)
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))

    def test_settings_that_make_no_sense_are_said_in_a_window(self):
        (self.shop.profile / "settings.ini").write_text("[webhook]\nport=abc\n")
        self.shop.start()
        wait_for("the words", lambda: texts("deskbell", "The port is a number"))
        press(wait_for("the button", lambda: named("deskbell", "OK")))
        self.assertEqual(self.shop.process.wait(PATIENCE), 1)

    def test_it_ends_in_order_when_asked_by_the_system(self):
        self.shop.open()
        wait_for("the window", window)
        self.shop.process.terminate()
        self.assertEqual(self.shop.process.wait(PATIENCE), 0)
        self.assertTrue((self.shop.profile / "window.ini").exists())

    def test_a_file_that_is_too_large_is_delivered_and_refused(self):
        self.shop.open()
        large = self.shop.profile / "large.json"
        large.write_bytes(b" " * (3 << 20))
        delivered = subprocess.run(self.shop.command("deliver", str(large)), capture_output=True, text=True,
                                   timeout=PATIENCE, check=False)
        self.assertEqual(delivered.returncode, 1)
        self.assertTrue(delivered.stdout.startswith("413 in"), delivered)

    def test_what_was_shown_and_acknowledged_is_there_after_a_restart(self):
        self.shop.open()
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        press(wait_for("the button", lambda: named("deskbell", "Acknowledge all")))
        wait_for("the acknowledgement", lambda: self.shop.exported()[789]["acknowledged"])
        self.shop.end()
        self.shop.open()
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        self.assertTrue(self.shop.exported()[789]["acknowledged"])

    def test_the_address_is_the_one_that_answers(self):
        self.shop.open()
        asked = subprocess.run(self.shop.command("url"), capture_output=True, text=True, timeout=PATIENCE, check=True)
        self.assertEqual(asked.stdout.strip(), f"http://127.0.0.1:{self.shop.port}/hooks/desktop-test-desktop-test")
        wait_for("the window", window)


if __name__ == "__main__":
    unittest.main(verbosity=2)
