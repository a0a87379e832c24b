# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the project's structure, as functions of its texts: {path: text} in, complaints out."""
import re

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
ROOM = re.compile(r"^deskbell_room\((\w+)(?:\s+LINKS([^)]*))?\)", re.M)
MACHINE_CLOCK = re.compile(
    r"QDateTime::current\w+|QDate::currentDate|QTime::currentTime|\bsystem_clock\b|\bgettimeofday\b"
    r"|(?<![\w.>])time\(\s*(?:nullptr|NULL|0)\s*\)")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
CODE = (".cpp", ".h")
WITH_HEADER = CODE + (".py", ".cmake", "CMakeLists.txt", ".supp", ".svg", ".desktop", ".xml", ".in")
SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: ")


def rooms(cmake):
    """What each room may include: itself and what it links, near and far; in the order of app/CMakeLists.txt.
    A link to a room that is not above the line is no arrow, and is not followed."""
    known = {}
    for name, links in ROOM.findall(cmake):
        known[name] = {name}
        for link in re.findall(r"deskbell_(\w+)", links):
            known[name] |= known.get(link, set())
    return known


def backward_links(cmake):
    """Rooms that link a room which does not stand above them."""
    seen, found = set(), []
    for name, links in ROOM.findall(cmake):
        for link in re.findall(r"deskbell_(\w+)", links):
            if link not in seen:
                found.append(f"app/CMakeLists.txt: the room {name} links {link}, which is not above it")
        seen.add(name)
    return found


def includes(text):
    return [name for _, name in INCLUDE.findall(text)]


def code(files, *tops):
    return {path: text for path, text in files.items()
            if path.endswith(CODE) and path.startswith(tuple(top + "/" for top in tops))}


def wrong_arrows(files, known):
    """Rooms know the rooms they link; only ui knows ui; app/main.cpp knows all."""
    found = []
    for path, text in code(files, "app").items():
        parts = path.split("/")
        if len(parts) == 2:
            continue
        room = parts[1]
        if room not in known:
            found.append(f"{path}: the room {room} has no line in app/CMakeLists.txt")
            continue
        for name in includes(text):
            to = name.split("/")
            if to[0] == "ui" or (to[0] == "app" and len(to) > 2 and to[1] not in known[room]):
                found.append(f"{path}: includes {name}, which the room {room} may not know")
            elif to[0] == "tests" or (to[0] == "app" and len(to) == 2):
                found.append(f"{path}: includes {name}")
    for path, text in code(files, "ui").items():
        found += [f"{path}: includes {name}" for name in includes(text) if name.startswith("tests/")]
    return found


def seen_things(files, gui_headers):
    """Rooms show nothing: no header of Qt Gui or Qt Widgets in app/ (app/main.cpp makes the application object)."""
    found = []
    for path, text in code(files, "app").items():
        if path.count("/") == 1:
            continue
        found += [f"{path}: includes {name}, which is of what people see" for name in includes(text)
                  if name.startswith(("QtGui", "QtWidgets")) or name in gui_headers]
    return found


def http_server(files):
    """QHttpServer is known to one file."""
    users = [path for path, text in code(files, "app", "ui").items()
             if any(re.fullmatch(r"(QtHttpServer/)?QHttpServer\w*", name) for name in includes(text))]
    return [f"{path}: includes QHttpServer, and so does another file" for path in users] if len(users) > 1 else []


def clock_readers(files):
    """The machine's wall clock is read in app/base/clock.cpp alone."""
    found = []
    for path, text in code(files, "app", "ui").items():
        if path == "app/base/clock.cpp":
            continue
        found += [f"{path}: reads the machine's clock ({hit})" for hit in MACHINE_CLOCK.findall(COMMENT.sub("", text))]
    return found


def without_licence(files):
    """Each file that can carry a comment says in its first lines whose it is and under which licence."""
    found = []
    for path, text in files.items():
        if path.endswith(WITH_HEADER) or text.startswith("#!"):
            top = "\n".join(text.splitlines()[:5])
            found += [f"{path}: no {line.strip()} in its first lines" for line in SPDX if line not in top]
    return found


def complaints(files, gui_headers):
    cmake = files["app/CMakeLists.txt"]
    return (backward_links(cmake) + wrong_arrows(files, rooms(cmake)) + seen_things(files, gui_headers)
            + http_server(files) + clock_readers(files) + without_licence(files))
