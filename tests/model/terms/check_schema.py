#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the profiles with another reader of JSON Schema than ours; 77 when python3-jsonschema is absent."""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / "terms-profile.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

profiles = [path for path in sorted(folder.glob("*.json")) if not path.name.endswith(".schema.json")]
faults = 0
for path in profiles:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        print(f"{path.name}: {error.json_path}: {error.message}")
        faults += 1
print(f"{len(profiles)} profiles, {faults} faults")
sys.exit(1 if faults or len(profiles) < 5 else 0)
