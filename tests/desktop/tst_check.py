# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_check.py DESKBELL: what `deskbell check` says from another terminal."""
import socket
import subprocess
import sys
import unittest

from deliveries import CREATED
from person import PATIENCE, Shop, texts, wait_for

PROGRAM = sys.argv.pop(1)


class Check(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)

    def check(self):
        done = subprocess.run(self.shop.command("check"), capture_output=True, text=True, timeout=2 * PATIENCE,
                              check=False)
        return done, {line[7:22].strip(): line.split()[0] for line in done.stdout.splitlines()}

    def test_nobody_to_ask_is_said(self):
        done, _ = self.check()
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("not running", done.stderr)

    def test_a_taken_port_is_the_link_that_is_wrong(self):
        with socket.create_server(("127.0.0.1", self.shop.port)):
            self.shop.start()
            wait_for("the words", lambda: texts("deskbell", f"Port {self.shop.port} is taken"))
            done, links = self.check()
        self.assertEqual((done.returncode, links["Listener"], links["Disk"]), (1, "wrong", "ok"))

    def test_each_link_has_its_line(self):
        self.shop.open()
        done, links = self.check()
        self.assertEqual(done.returncode, 1)
        self.assertEqual(links, {"Listener": "ok", "Webhooks": "wrong", "Signature": "ok", "Disk": "ok", "List": "ok",
                                 "API key": "wrong", "Checking": "wrong", "Tray": "ok", "Notifications": "ok"}, done)
        self.assertIn("3 of 9 links", done.stderr)
        self.shop.post(CREATED)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        _, links = self.check()
        self.assertEqual(links["Webhooks"], "ok")


if __name__ == "__main__":
    unittest.main(verbosity=2)
