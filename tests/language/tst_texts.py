#!/usr/bin/env python3
# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads resources/translations: every text of the sources is there, finished, and fits its source.

tst_texts.py [LUPDATE] [LANGUAGE...]: LUPDATE is Qt's program of that name (default: where Debian has it); with
it the sources are compared too. Prints what is wrong, a line each, and ends with 1 if anything is.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "ar": 6}
# What may end a text, by what its source ends with; a language may have marks of its own.
ENDS = {"…": "…", ":": ":", ".": ".", "?": "?؟", "!": "!"}
KEYS = re.compile(r"&(?!&)\w")


def messages(file):
    """Each message as (context, source, comment) and its element."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield (name, message.findtext("source"), message.findtext("comment") or ""), message


def texts(message):
    """The translation, or its plural forms."""
    translation = message.find("translation")
    if translation.get("type") in ("vanished", "obsolete"):
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return sorted(re.findall(r"%L?(?:\d|n)", text))


def faults_of_pair(source, text, plural):
    """What does not fit between a source and its translation."""
    wanted, given = placeholders(source), placeholders(text)
    # A plural form that stands for a single number may say it in words.
    if given != wanted and not (plural and given == [each for each in wanted if not each.endswith("n")]):
        yield f"placeholders {' '.join(given) or 'none'} instead of {' '.join(wanted) or 'none'}"
    if len(KEYS.findall(source)) != len(KEYS.findall(text)):
        yield "another number of & keys"
    last = source.rstrip()[-1:]
    if last in ENDS and text.rstrip("\u200f\u200e \u00a0\n")[-1:] not in ENDS[last]:
        yield f"does not end with {last}"
    if last not in ENDS and text.rstrip()[-1:] in set("".join(ENDS.values())):
        yield f"ends with {text.rstrip()[-1:]}, the source does not"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "blanks at an end are not as in the source"
    if source.count("\n") != text.count("\n"):
        yield "another number of lines"
    if "..." in text and "..." not in source:
        yield "three dots instead of …"


def faults_of(file, language):
    """What is wrong in one file, a sentence each."""
    for (context, source, _), message in messages(file):
        where = f"{file.name}: {context}: “{source}”"
        if message.find("translation").get("type") == "unfinished":
            yield f"{where}: unfinished"
            continue
        plural = message.get("numerus") == "yes"
        given = texts(message)
        if plural and len(given) != PLURAL_FORMS[language]:
            yield f"{where}: {len(given)} plural forms instead of {PLURAL_FORMS[language]}"
        for text in given:
            if not text.strip():
                yield f"{where}: empty"
                continue
            for fault in faults_of_pair(source, text, plural):
                yield f"{where}: {fault}: “{text}”"


def missing_in(file, lupdate):
    """What lupdate would add to `file` or take away."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        shutil.copy(file, copy)
        subprocess.run([lupdate, "app", "ui", "-I", ".", "-locations", "none", "-no-obsolete", "-silent",
                        "-ts", str(copy)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        here = {key for key, _ in messages(file)}
        fresh = {key for key, _ in messages(copy)}
    for context, source, _ in sorted(fresh - here):
        yield f"{file.name}: {context}: “{source}”: missing; run ./dev translate"
    for context, source, _ in sorted(here - fresh):
        yield f"{file.name}: {context}: “{source}”: no longer in the sources; run ./dev translate"


def main(arguments):
    lupdate = "/usr/lib/qt6/bin/lupdate"
    if arguments and "/" in arguments[0]:
        lupdate = arguments.pop(0)
    faults = []
    for language in arguments or sorted(PLURAL_FORMS):
        file = FOLDER / f"deskbell_{language}.ts"
        faults += faults_of(file, language)
        faults += missing_in(file, lupdate)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
