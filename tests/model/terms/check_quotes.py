#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks up every quote of the profiles, word for word, in the texts; 77 when the texts are not beside the project.

The texts are public and are not part of the project. White space is folded and Markdown's ** left out.
A text's file name starts with the API's code: INFINOE is infinoe*.md, API_PARTICULIER is api-particulier*.md.
"""
import json
import pathlib
import re
import sys


def folded(text):
    return re.sub(r"\s+", " ", text.replace("**", "")).strip()


def quoted(profile):
    for rule in profile["rules"]:
        if "quote" in rule:
            yield rule["id"], rule["quote"]
    for contact in profile["facts"]["contacts"]:
        yield "contact", contact["mail"]
    for address in profile["facts"].get("postal_addresses", []):
        for line in address["lines"]:
            yield "postal address", line


profiles = pathlib.Path(sys.argv[1])
texts = pathlib.Path(sys.argv[2])
if not texts.is_dir():
    sys.exit(77)

count = faults = 0
for path in sorted(profiles.glob("*.json")):
    if path.name.endswith(".schema.json"):
        continue
    profile = json.loads(path.read_text(encoding="utf-8"))
    sources = list(texts.glob(profile["api"].lower().replace("_", "-") + "*.md"))
    text = folded(" ".join(source.read_text(encoding="utf-8") for source in sources))
    for owner, quote in quoted(profile):
        count += 1
        if folded(quote) not in text:
            print(f"{path.name}: {owner}: not in the text: {quote}")
            faults += 1
print(f"{count} quotes, {faults} faults")
sys.exit(1 if faults or not count else 0)
