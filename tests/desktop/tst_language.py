# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_language.py DESKBELL: it speaks the language of the desktop, or the chosen one, and reads from where that does."""
import os
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from gi.repository import Atspi

from deliveries import CREATED
from person import PATIENCE, Shop, cells, is_shown, named, wait_for

PROGRAM = sys.argv.pop(1)
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"


def translated(language, context, source):
    for group in ElementTree.parse(FOLDER / f"deskbell_{language}.ts").getroot().iter("context"):
        for message in group.iter("message"):
            if group.findtext("name") == context and message.findtext("source") == source:
                return message.findtext("translation")
    raise AssertionError(f"no such text: {source}")


def left_of(thing):
    return Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN).x


class TheLanguage(unittest.TestCase):
    def setUp(self):
        self.before = os.environ.get("LANGUAGE")
        self.shop = Shop(PROGRAM)
        self.addCleanup(self.shop.close)
        self.addCleanup(self.speak, self.before)

    @staticmethod
    def speak(language):
        os.environ.pop("LANGUAGE", None)
        if language is not None:
            os.environ["LANGUAGE"] = language

    def shown(self, language, context, source):
        name = translated(language, context, source)
        thing = wait_for(name, lambda: named("deskbell", name))
        wait_for(f"{name} on the screen", lambda: is_shown(thing))
        return thing

    def test_arabic_is_read_from_the_right(self):
        self.speak("ar")
        self.shop.open()
        table = self.shown("ar", "deskbell::BookingTable", "Bookings")
        rail = self.shown("ar", "deskbell::Rail", "Show")
        details = self.shown("ar", "deskbell::DetailsPane", "Details")
        self.assertGreater(left_of(rail), left_of(table))
        self.assertGreater(left_of(table), left_of(details))
        self.shop.post(CREATED)
        wait_for("the customer, and a time in Arabic digits", lambda: any(set("٠١٢٣٤٥٦٧٨٩") & set(cell.get_name())
                                                                          for cell in cells("Jane Doe")))

    def test_what_is_chosen_wins_over_the_desktop(self):
        self.speak("ar")
        self.shop.open("--set", "app/language=de")
        table = self.shown("de", "deskbell::BookingTable", "Bookings")
        self.assertLess(left_of(self.shown("de", "deskbell::Rail", "Show")), left_of(table))

    def test_the_terminal_speaks_it_and_exports_do_not(self):
        self.speak("de")
        said = subprocess.run([PROGRAM, "frobnicate"], capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(said.returncode, 2)
        sentence = translated("de", "Options", "There is no command called “%1”. See deskbell --help.")
        self.assertIn(sentence.replace("%1", "frobnicate"), said.stderr)
        self.shop.open("--background")
        self.shop.post(CREATED)
        table = subprocess.run(self.shop.command("export", "--format", "csv"), check=True, capture_output=True, text=True,
                               timeout=PATIENCE)
        self.assertIn("Customer", table.stdout.splitlines()[0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
