# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# session: --no-notifications
"""tst_away.py DESKBELL: what was booked while Deskbell was closed is found by asking, and summed up."""
import copy
import datetime
import http.server
import json
import os
import subprocess
import sys
import threading
import unittest
import urllib.parse

import bus
from deliveries import CREATED, created
from person import Shop, texts, wait_for, window

PROGRAM = sys.argv.pop(1)


class Api(http.server.ThreadingHTTPServer):
    """ReserveKit's reading side, with one service and `bookings`."""

    def __init__(self):
        self.bookings = []
        super().__init__(("127.0.0.1", 0), Answering)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()

    def book(self, *ids, minutes_ago):
        now = datetime.datetime.now(datetime.timezone.utc)
        made = now - datetime.timedelta(minutes=minutes_ago)
        for booking_id in ids:
            booking = copy.deepcopy(created(booking_id, f"Customer {booking_id}")["bookings"][0])
            booking["date"] = f"{now + datetime.timedelta(days=1):%Y-%m-%d}"
            booking["created_at"] = booking["updated_at"] = f"{made:%Y-%m-%dT%H:%M:%SZ}"
            self.bookings.append(booking)

    def answer(self, path):
        if path.endswith("/services"):
            return {"services": [{"id": CREATED["bookings"][0]["service_id"], "name": "Haircut", "timezone": "UTC"}],
                    "pagination": None}
        if path.endswith("/time-slots"):
            return {"time_slots": [], "pagination": None}
        if path.endswith("/bookings"):
            return {"bookings": self.bookings, "pagination": {"current_page": 1, "total_pages": 1, "page_size": 50,
                                                              "total_count": len(self.bookings)}}
        return None


class Answering(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        data = self.server.answer(urllib.parse.urlsplit(self.path).path)
        body = json.dumps({"error": "not found"} if data is None else {"data": data}).encode()
        self.send_response(404 if data is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Away(unittest.TestCase):
    def setUp(self):
        self.api = Api()
        self.addCleanup(self.api.stop)
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        settings = self.shop.profile / "settings.ini"
        settings.write_text(settings.read_text() + f"[api]\nurl=http://127.0.0.1:{self.api.server_address[1]}/v1\n")
        self.service = bus.Service()
        self.addCleanup(self.service.stop)

    def start(self):
        self.shop.process = subprocess.Popen(self.shop.command(), stderr=subprocess.DEVNULL,
                                             env={**os.environ, "DESKBELL_API_KEY": "tk_rsv_away"})
        wait_for("the listener", self.shop.listens)
        wait_for("the window", window)

    def read_once(self):
        self.api.book(1, minutes_ago=20)
        self.start()
        wait_for("the first reading", lambda: texts("deskbell", "Customer 1"))
        self.shop.end()
        self.assertEqual(self.service.calls, [])  # the first reading tells nothing

    def test_what_was_booked_meanwhile_is_one_notification(self):
        self.read_once()
        self.api.book(2, 3, 4, minutes_ago=10)
        self.start()
        wait_for("the reading", lambda: texts("deskbell", "Customer 4"))
        told = wait_for("the notification", lambda: self.service.of("While bookings could not come in: 3 new bookings"))
        self.assertEqual(len(told), 1)
        self.assertEqual(len(self.service.calls), 1, self.service.calls)
        self.assertEqual(set(self.shop.exported()), {1, 2, 3, 4})

    def test_what_is_booked_at_this_moment_is_news(self):
        self.read_once()
        self.api.book(2, minutes_ago=0)
        self.start()
        told = wait_for("the notification", lambda: self.service.of("Customer 2"))
        self.assertEqual(len(self.service.calls), 1, self.service.calls)
        self.assertNotIn("While", told[0].summary + told[0].body)


if __name__ == "__main__":
    unittest.main(verbosity=2)
