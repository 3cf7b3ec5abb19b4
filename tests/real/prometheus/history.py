#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""history.py FOLDER: writes history.om, a fictitious probe by the minute, and expected.json, its figures.

The figures are counted minute by minute on the clock of Paris, with holidays written out: nothing in common with the
intervals of the program.
"""
import json
import random
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
HOLIDAYS = {"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14",
            "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"}
FIRST = datetime(2025, 12, 31, 23, 0, tzinfo=timezone.utc)
LAST = datetime(2026, 4, 30, 22, 0, tzinfo=timezone.utc)


def paris(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=PARIS).timestamp()) // 60


# On the clock of Paris, whole minutes.
OUTAGES = [("2026-01-14T09:30", "2026-01-14T11:45"), ("2026-02-05T18:00", "2026-02-06T09:10"),
           ("2026-03-28T22:00", "2026-03-29T04:00"), ("2026-03-30T06:30", "2026-03-30T08:00"),
           ("2026-04-03T19:00", "2026-04-07T08:00")]
HOLES = [("2026-01-20T10:00", "2026-01-20T16:00"), ("2026-03-03T12:00", "2026-03-03T12:03"),
         ("2026-03-04T12:00", "2026-03-04T12:02")]
NEW_LABELS = paris("2026-02-15T12:00")


def minutes():
    return range(int(FIRST.timestamp()) // 60, int(LAST.timestamp()) // 60)


def within(minute, ranges):
    return any(start <= minute < end for start, end in ranges)


def samples():
    outages = [(paris(a), paris(b)) for a, b in OUTAGES]
    holes = [(paris(a), paris(b)) for a, b in HOLES]
    chance = random.Random(11)
    for minute in minutes():
        if within(minute, holes):
            continue
        value = 0 if within(minute, outages) else 1
        if value and chance.random() < 0.0005:  # a blip now and then
            value = 0
        yield minute, value


def states(known):
    """The state of each minute: of its own sample, or of the one before across a hole of at most three steps."""
    result, last, after = {}, None, sorted(known)
    following = dict(zip(after, after[1:]))
    for minute in minutes():
        if minute in known:
            last = minute
        if last is None:
            result[minute] = None
        elif minute in known:
            result[minute] = known[minute]
        else:
            hole = following.get(last, last + 1) - last
            result[minute] = known[last] if hole <= 3 else None
    return result


def figures(state, month_from, month_to, cover):
    total = down = unknown = 0
    for minute, value in state.items():
        local = datetime.fromtimestamp(minute * 60, PARIS)
        if not month_from <= local.strftime("%Y-%m") <= month_to:
            continue
        if cover and (local.weekday() > 4 or local.strftime("%Y-%m-%d") in HOLIDAYS or not 7 <= local.hour < 20):
            continue
        total += 60
        down += 60 if value == 0 else 0
        unknown += 60 if value is None else 0
    return {"window": total, "down": down, "unknown": unknown}


def main():
    folder = Path(sys.argv[1])
    known = dict(samples())
    with open(folder / "history.om", "w", encoding="utf-8") as out:
        out.write("# TYPE probe_success gauge\n")
        for minute, value in known.items():
            instance = "a" if minute < NEW_LABELS else "b"
            out.write(f'probe_success{{api="INFINOE",instance="{instance}"}} {value} {minute * 60}\n')
        out.write("# TYPE kong_http_requests counter\n")
        count, start = 0, paris("2026-04-28T00:00")
        for step in range(24 * 60):
            count = 0 if step == 700 else count + 12  # the gateway restarts once
            out.write(f'kong_http_requests_total{{service="INFINOE",code="200",consumer="Fictive"}} {count} '
                      f"{(start + step) * 60}\n")
        out.write("# EOF\n")
    state = states(known)
    expected = {"2026-T1 cover": figures(state, "2026-01", "2026-03", True),
                "2026-T1 opening": figures(state, "2026-01", "2026-03", False),
                "2026-03 cover": figures(state, "2026-03", "2026-03", True),
                "2026-03 opening": figures(state, "2026-03", "2026-03", False),
                "2026-04 cover": figures(state, "2026-04", "2026-04", True),
                "2026-01 opening": figures(state, "2026-01", "2026-01", False)}
    (folder / "expected.json").write_text(json.dumps(expected), encoding="utf-8")
    print(LAST + timedelta(minutes=-1))


if __name__ == "__main__":
    main()
