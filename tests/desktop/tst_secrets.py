# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_secrets.py DESKBELL: whatever goes wrong, API key, signing secret and token stand nowhere that is not theirs."""
import hashlib
import hmac
import http.server
import json
import os
import stat
import subprocess
import sys
import threading
import unittest
import urllib.error
import urllib.request

from deliveries import CREATED
from person import PATIENCE, Atspi, Shop, is_shown, named, press, texts, things, wait_for, window

PROGRAM = sys.argv.pop(1)
TOKEN = "desktop-test-desktop-test"
SECRET = "a-signing-secret-of-no-known-look"
# The second has none of the looks that are taken out of texts by themselves.
KEYS = ("sk_rsv_0123456789abcdefSECRET", "PlainKeyOfNoKnownLook99")


def quoting(key):
    """Answers of an API, or of whoever is in its place, that give the key back in every way they can."""
    error = json.dumps({"error": {"code": key, "message": f"{key} is no key, {key}"}}).encode()
    page = f"<html><title>{key}</title><body>Authorization: Bearer {key}</body></html>".encode()
    services = json.dumps({"data": {"services": [{"id": key, "name": key}], "pagination": None}}).encode()
    return [(401, {}, error), (403, {}, error), (404, {}, error), (422, {}, error), (429, {"Retry-After": "9"}, error),
            (500, {}, error), (200, {}, page), (502, {}, page), (200, {}, services),
            (302, {"Location": f"http://localhost:9/?key={key}"}, b""), (None, {}, b"HTTP/1.1 200 OK\r\nX-Key: ")]


def typed(thing):
    """What stands in a field."""
    return Atspi.Text.get_text(thing, 0, -1) if "Text" in thing.get_interfaces() else ""


class Echo(http.server.ThreadingHTTPServer):
    """Answers each request with `given` and says that it was asked with the key."""

    def __init__(self):
        self.given, self.asked = (500, {}, b""), threading.Event()
        super().__init__(("127.0.0.1", 0), Answering)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Answering(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status, headers, body = self.server.given
        if status is None:
            self.wfile.write(body + self.headers.get("Authorization", "").encode())
            self.close_connection = True
        else:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        if "Bearer " in self.headers.get("Authorization", ""):
            self.server.asked.set()

    def log_message(self, *_):
        pass


class Secrets(unittest.TestCase):
    def setUp(self):
        self.api = Echo()
        self.addCleanup(self.api.stop)
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        settings = self.shop.profile / "settings.ini"
        settings.write_text(settings.read_text() + "signature=reservekit\n"
                            f"[api]\nurl=http://127.0.0.1:{self.api.server_address[1]}/v1\n")
        self.said = []

    def start(self, **environment):
        errors = open(self.shop.profile.parent / "stderr", "ab")
        self.addCleanup(errors.close)
        self.shop.process = subprocess.Popen(self.shop.command(), stderr=errors, stdout=errors,
                                             env={**os.environ, "DESKBELL_WEBHOOK_SECRET": SECRET, **environment})
        wait_for("the listener", self.shop.listens)
        wait_for("the window", window)

    def post(self, body, signature, token=TOKEN):
        request = urllib.request.Request(f"http://127.0.0.1:{self.shop.port}/hooks/{token}", body,
                                         {"X-Webhook-Signature": signature} if signature else {})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:
            self.said.append(refused.read().decode(errors="replace") + str(refused.headers))
            return refused.code

    def run_command(self, *arguments):
        done = subprocess.run(self.shop.command(*arguments), capture_output=True, timeout=2 * PATIENCE, check=False)
        self.said += [done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")]
        return done

    def hear(self):
        """All that a screen reader is told, shown or not; the token where it is shown."""
        for thing in things("deskbell"):
            text = [thing.get_name() or "", thing.get_description() or ""]
            words = "\n".join(text + [typed(thing)])
            self.said.append(words if is_shown(thing) else words.replace(TOKEN, ""))

    def assert_kept(self, *secrets):
        places = {"what was said": "\n".join(self.said)}
        for file in [*self.shop.profile.rglob("*"), self.shop.profile.parent / "stderr"]:
            if file.is_file() and file.name not in ("settings.ini", "api-key.ini", "secrets.ini"):
                places[file.name] = file.read_bytes().decode("latin-1")
        self.assertIn("deskbell.sqlite", places)
        self.assertIn("deskbell.log", places)
        for place, text in places.items():
            for secret in secrets:
                self.assertFalse(secret in text, f"{secret} stands in {place}: "
                                 f"{text[max(0, text.find(secret) - 200):text.find(secret) + 60]}")
        settings = (self.shop.profile / "settings.ini").read_text()
        for secret in set(secrets) - {TOKEN}:
            self.assertNotIn(secret, settings)

    def test_an_api_that_gives_the_key_back_does_not_spread_it(self):
        for key in KEYS:
            for given in quoting(key) if key == KEYS[1] else quoting(key)[:2]:
                self.api.given = given
                self.api.asked.clear()
                self.start(DESKBELL_API_KEY=key)
                self.assertTrue(self.api.asked.wait(PATIENCE), given)
                self.run_command("check")
                self.hear()
                self.shop.end()
        self.assert_kept(*KEYS, SECRET, TOKEN)

    def test_deliveries_of_all_kinds_leave_no_secret(self):
        self.start(DESKBELL_API_KEY=KEYS[0])
        body = json.dumps(CREATED).encode()
        right = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        self.assertEqual(self.post(body, right), 200)
        self.assertEqual(self.post(body, SECRET), 401)
        self.assertEqual(self.post(body, None), 401)
        self.assertEqual(self.post(body, right, token=TOKEN + "x"), 404)
        nonsense = b'{"event_type": 7'
        self.assertEqual(self.post(nonsense, hmac.new(SECRET.encode(), nonsense, hashlib.sha256).hexdigest()), 400)
        wait_for("the row", lambda: texts("deskbell", "Jane Doe"))
        for name, content in (("good.json", body), ("bad.json", b"nonsense")):
            file = self.shop.profile.parent / name
            file.write_bytes(content)
            self.run_command("deliver", str(file))
        for form in ("json", "csv", "ics"):
            self.run_command("export", "--format", form)
        self.hear()
        self.shop.end()
        self.assert_kept(KEYS[0], SECRET, TOKEN)

    def test_a_key_in_a_file_stays_there_and_is_not_shown(self):
        file = self.shop.profile / "api-key.ini"
        file.write_text(KEYS[1])
        file.chmod(0o600)
        self.start()
        self.assertTrue(self.api.asked.wait(PATIENCE))
        press(wait_for("the button", lambda: named("deskbell", "Open settings")))
        wait_for("the settings", lambda: named("deskbell", "Pages"))
        for thing in things("deskbell"):
            self.said.append(typed(thing))
        self.shop.end()
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assert_kept(KEYS[1], SECRET)


if __name__ == "__main__":
    unittest.main(verbosity=2)
