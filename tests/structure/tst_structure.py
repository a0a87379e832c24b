#!/usr/bin/env python3
# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_structure.py [QT_HEADERS]: first that the rules can find fault, on made-up files; then the project itself."""
import pathlib
import shutil
import subprocess
import sys
import unittest

import rules

ROOT = pathlib.Path(__file__).resolve().parents[2]
QT_HEADERS = pathlib.Path(sys.argv.pop(1)) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else None

CMAKE = """# SPDX-FileCopyrightText: x
# SPDX-License-Identifier: x
deskbell_room(base)
deskbell_room(store LINKS deskbell_base)
deskbell_room(table LINKS deskbell_base Qt6::Core)
deskbell_room(alerts
              LINKS deskbell_store)
"""
HEADER = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: x\n"


def faults(path, text):
    files = {"app/CMakeLists.txt": CMAKE, path: HEADER + text}
    return rules.complaints(files, {"QWidget", "QIcon"})


class TheRulesFindFault(unittest.TestCase):
    def test_include_arrows(self):
        for path, header, wrong in [
            ("app/store/a.cpp", "app/base/x.h", False),
            ("app/alerts/a.cpp", "app/base/x.h", False),
            ("app/alerts/a.cpp", "app/alerts/x.h", False),
            ("app/base/a.cpp", "app/store/x.h", True),
            ("app/base/a.h", "app/store/x.h", True),
            ("app/alerts/a.cpp", "app/table/x.h", True),
            ("app/table/a.cpp", "ui/window.h", True),
            ("app/nowhere/a.cpp", "app/base/x.h", True),
            ("app/table/a.cpp", "tests/base/x.h", True),
            ("app/main.cpp", "ui/window.h", False),
            ("ui/a.cpp", "app/table/x.h", False),
            ("ui/a.cpp", "tests/ui/x.h", True),
        ]:
            with self.subTest(path=path, header=header):
                self.assertEqual(bool(faults(path, f'#include "{header}"\n')), wrong)

    def test_a_room_that_links_downwards(self):
        self.assertTrue(rules.backward_links("deskbell_room(a LINKS deskbell_b)\ndeskbell_room(b)\n"))
        self.assertFalse(rules.backward_links(CMAKE))

    def test_headers_of_what_people_see(self):
        for path, header, wrong in [
            ("app/table/a.h", "QWidget", True),
            ("app/table/a.h", "QtGui/QColor", True),
            ("app/table/a.h", "QDate", False),
            ("ui/a.h", "QWidget", False),
            ("app/main.cpp", "QIcon", False),
        ]:
            with self.subTest(path=path, header=header):
                self.assertEqual(bool(faults(path, f"  #  include <{header}>\n")), wrong)

    def test_the_http_server_in_two_files(self):
        files = {"app/store/a.cpp": "#include <QHttpServer>", "app/store/b.cpp": "#include <QAbstractHttpServer>"}
        self.assertFalse(rules.http_server(files))
        files["app/table/b.cpp"] = "#include <QtHttpServer/QHttpServerRequest>"
        self.assertEqual(len(rules.http_server(files)), 2)

    def test_readers_of_the_clock(self):
        for path, text, wrong in [
            ("app/table/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", True),
            ("app/table/a.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();", True),
            ("ui/a.cpp", "auto t = QDate::currentDate();", True),
            ("app/table/a.cpp", "auto t = std::chrono::system_clock::now();", True),
            ("app/table/a.cpp", "auto t = std::time(nullptr);", True),
            ("app/table/a.cpp", "auto t = time(nullptr);", True),
            ("app/table/a.cpp", "// not QDate::currentDate()", False),
            ("app/table/a.cpp", "auto t = clock.now(); auto u = slot.time(0);", False),
            ("app/base/clock.cpp", "return QDateTime::currentDateTimeUtc();", False),
        ]:
            with self.subTest(path=path, text=text):
                self.assertEqual(bool(faults(path, text)), wrong)

    def test_a_file_without_a_licence(self):
        for path, text, wrong in [
            ("app/base/a.h", "#pragma once\n", True),
            ("app/base/a.h", HEADER, False),
            ("app/base/a.h", HEADER.splitlines()[0], True),
            ("tool", "#!/bin/sh\n", True),
            ("data.json", "{}", False),
        ]:
            with self.subTest(path=path, text=text):
                self.assertEqual(bool(rules.without_licence({path: text})), wrong)


class TheProject(unittest.TestCase):
    def test_keeps_the_rules(self):
        self.assertEqual(rules.complaints(self.files(), self.gui_headers()), [])

    @staticmethod
    def files():
        listed = shutil.which("git") and subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
            capture_output=True, text=True)
        if listed and listed.returncode == 0:
            paths = listed.stdout.strip("\0").split("\0")
        else:  # an unpacked archive, or no git
            paths = [str(path.relative_to(ROOT)) for top in ("app", "ui", "tests") for path in (ROOT / top).rglob("*")]
        texts = {}
        for path in paths:
            try:
                texts[path] = (ROOT / path).read_text(encoding="utf-8")
            except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
                continue  # pictures; what is deleted and not committed
        return texts

    @staticmethod
    def gui_headers():
        if QT_HEADERS is None:
            return set()
        found = {path.name for room in ("QtGui", "QtWidgets") for path in (QT_HEADERS / room).glob("Q*")}
        assert "QWidget" in found, f"no Qt headers in {QT_HEADERS}"
        return found


if __name__ == "__main__":
    unittest.main()
