# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What python3-icalendar makes of the calendar on standard input, as JSON: each event's properties as plain texts."""
import json
import sys

import icalendar


def plain(value):
    if isinstance(value, list):
        return [plain(one) for one in value]
    if hasattr(value, "dt"):
        return value.dt.isoformat()
    if hasattr(value, "cats"):
        return [str(one) for one in value.cats]
    return str(value)


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [{name: plain(value) for name, value in event.items()} for event in calendar.walk("VEVENT")]
json.dump({"calendar": {name: plain(value) for name, value in calendar.items()}, "events": events}, sys.stdout)
