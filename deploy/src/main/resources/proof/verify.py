#!/usr/bin/env python3
"""Checks an export of Waymark's ledger: that no event was changed, removed, added, swapped or cut off.

Run it in the unpacked folder, or name the folder:  python3 verify.py [folder]
It needs nothing but Python 3 and trusts nothing but SHA-256. Exit status: 0 intact, 1 not, 2 cannot be read.

How a hash is made: the SHA-256 of fields one after the other. A field is its length in bytes, as four bytes with the
greatest first, and then its bytes (UTF-8); a field that is absent is the length ffffffff alone.
- Before the first event stands the hash of: "waymark chain 1", the authority's code.
- The hash of an event is that of: "waymark event 1", the hash before it (its 64 digits), and the fields below in order.
"""
import hashlib
import json
import os
import re
import struct
import sys

FIELDS = ["id", "position", "authority", "authoritySequence", "type", "subject", "version", "effectiveOn",
          "recordedAt", "by", "capacity", "provenance", "correlationId", "causationId", "data"]
NUMBERS = {"position", "authoritySequence", "version"}
OPTIONAL = {"capacity", "provenance", "causationId"}
HEAD = {"authority": str, "sequence": int, "position": int, "hash": str}
PATTERNS = {"effectiveOn": r"\d{4}-\d\d-\d\d", "recordedAt": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"}
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Damaged(Exception):
    """Says where the first difference is."""


def sha256(fields):
    digest = hashlib.sha256()
    for field in fields:
        if field is None:
            digest.update(b"\xff\xff\xff\xff")
        else:
            data = str(field).encode("utf-8", "replace")
            digest.update(struct.pack(">I", len(data)) + data)
    return digest.hexdigest()


def strict(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a field stands there twice")
    return dict(pairs)


def read(data, where):
    """The value of a JSON text."""
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=strict)
    except (ValueError, RecursionError) as problem:
        raise Damaged("%s: not readable: %s" % (where, problem))


def written(value):
    """A value as the export writes it."""
    if isinstance(value, str):
        return '"%s"' % re.sub(r'["\\\x00-\x1f]', lambda at: ESCAPES.get(at[0], "\\u%04X" % ord(at[0])), value)
    return "null" if value is None else str(value)


def parsed(line, number, last):
    """The event of a line, whose fields are all there, of the right type, and no others."""
    where = "line %d, after position %d" % (number, last)
    event = read(line, where)
    if not isinstance(event, dict) or set(event) != set(FIELDS) | {"hash"}:
        raise Damaged("%s: an event has these fields and no others: %s, hash" % (where, ", ".join(FIELDS)))
    for field in FIELDS + ["hash"]:
        value = event[field]
        right = isinstance(value, int) and not isinstance(value, bool) if field in NUMBERS else (
            isinstance(value, str) or (value is None and field in OPTIONAL))
        if not right or (field in PATTERNS and not re.fullmatch(PATTERNS[field], value, re.ASCII)):
            raise Damaged("%s: %s is of the wrong type" % (where, field))
    again = "{%s}\n" % ",".join('"%s":%s' % (field, written(event[field])) for field in FIELDS + ["hash"])
    # Whatever UTF-8 cannot hold, half a character say, was not in the line.
    if again.encode("utf-8", "replace") != line:
        raise Damaged("%s: the line is not as it was written" % where)
    return event


def head_of(folder):
    """Where the chain ended, whose fields are all there, of the right type, and no others."""
    with open(os.path.join(folder, "head.json"), "rb") as file:
        head = read(file.read(), "head.json")
    if not isinstance(head, dict) or set(head) != set(HEAD):
        raise Damaged("head.json: it has these fields and no others: %s" % ", ".join(HEAD))
    for field, kind in HEAD.items():
        if type(head[field]) is not kind:
            raise Damaged("head.json: %s is of the wrong type" % field)
    return head


def check(event, authority, last, versions):
    """Compares one event with its place after the last one."""
    where = "position %d" % event["position"]
    sequence, version = last["authoritySequence"] + 1, versions.get(event["subject"], 0) + 1
    if event["authority"] != authority:
        raise Damaged("%s: belongs to %s, not to %s" % (where, event["authority"], authority))
    if event["authoritySequence"] != sequence:
        raise Damaged("%s: has sequence %d where %d belongs: an event was removed, added or moved before it"
                      % (where, event["authoritySequence"], sequence))
    if event["hash"] != sha256(["waymark event 1", last["hash"]] + [event[field] for field in FIELDS]):
        raise Damaged("%s: the event does not fit its hash: it was changed, or one before it was" % where)
    if event["position"] <= last["position"]:
        raise Damaged("%s: comes after position %d" % (where, last["position"]))
    if event["version"] != version:
        raise Damaged("%s: has version %d of %s where %d belongs"
                      % (where, event["version"], event["subject"], version))
    # Without the Z, since moments have as many digits as they need.
    if event["recordedAt"][:-1] < last["recordedAt"][:-1]:
        raise Damaged("%s: was recorded at %s, before the event before it" % (where, event["recordedAt"]))


def verify(folder):
    head = head_of(folder)
    authority = head["authority"]
    last = {"authoritySequence": 0, "position": 0, "recordedAt": "", "hash": sha256(["waymark chain 1", authority])}
    versions = {}
    with open(os.path.join(folder, "events.ndjson"), "rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.endswith(b"\n"):
                raise Damaged("line %d, after position %d: the line is cut off" % (number, last["position"]))
            event = parsed(line, number, last["position"])
            check(event, authority, last, versions)
            last = event
            versions[event["subject"]] = event["version"]
            if event["authoritySequence"] == head["sequence"] and event["hash"] != head["hash"]:
                raise Damaged("position %d: its hash is not that of the head" % event["position"])
            if event["authoritySequence"] > head["sequence"]:
                raise Damaged("position %d: comes after the head, which is at sequence %d"
                              % (event["position"], head["sequence"]))
    ends = (last["authoritySequence"], last["position"], last["hash"])
    if ends != (head["sequence"], head["position"], head["hash"]):
        raise Damaged("position %d: the events end at sequence %d; the head is at %d, position %d"
                      % (last["position"], last["authoritySequence"], head["sequence"], head["position"]))
    return "%s: %d events up to position %d are intact; the head is %s" % (
        authority, last["authoritySequence"], last["position"], last["hash"])


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    # A damaged line may hold what no terminal can show.
    sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print(verify(folder))
        return 0
    except Damaged as damage:
        print("NOT INTACT. " + str(damage))
        return 1
    except OSError as problem:
        print("This is no export that can be read: %s" % problem, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
