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
import struct
import sys

FIELDS = ["id", "position", "authority", "authoritySequence", "type", "subject", "version", "effectiveOn",
          "recordedAt", "by", "capacity", "provenance", "correlationId", "causationId", "data"]
NUMBERS = {"position", "authoritySequence", "version"}
OPTIONAL = {"capacity", "provenance", "causationId"}


class Damaged(Exception):
    """Says where the first difference is."""


def sha256(fields):
    digest = hashlib.sha256()
    for field in fields:
        if field is None:
            digest.update(b"\xff\xff\xff\xff")
        else:
            data = str(field).encode("utf-8")
            digest.update(struct.pack(">I", len(data)) + data)
    return digest.hexdigest()


def strict(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a field stands there twice")
    return dict(pairs)


def parsed(line, number, last):
    """The event of a line, whose fields are all there, of the right type, and no others."""
    where = "line %d, after position %d" % (number, last)
    try:
        event = json.loads(line.decode("utf-8"), object_pairs_hook=strict)
    except ValueError as problem:
        raise Damaged("%s: not readable: %s" % (where, problem))
    if not isinstance(event, dict) or set(event) != set(FIELDS) | {"hash"}:
        raise Damaged("%s: an event has these fields and no others: %s, hash" % (where, ", ".join(FIELDS)))
    for field in FIELDS + ["hash"]:
        value = event[field]
        right = isinstance(value, int) and not isinstance(value, bool) if field in NUMBERS else (
            isinstance(value, str) or (value is None and field in OPTIONAL))
        if not right:
            raise Damaged("%s: %s is of the wrong type" % (where, field))
    return event


def check(event, authority, sequence, last, before, versions):
    """Compares one event with its place after those before it."""
    where = "position %d" % event["position"]
    if event["authority"] != authority:
        raise Damaged("%s: belongs to %s, not to %s" % (where, event["authority"], authority))
    if event["authoritySequence"] != sequence:
        raise Damaged("%s: has sequence %d where %d belongs: an event was removed, added or moved before it"
                      % (where, event["authoritySequence"], sequence))
    if event["hash"] != sha256(["waymark event 1", before] + [event[field] for field in FIELDS]):
        raise Damaged("%s: the event does not fit its hash: it was changed, or one before it was" % where)
    if event["position"] <= last:
        raise Damaged("%s: comes after position %d" % (where, last))
    if event["version"] != versions.get(event["subject"], 0) + 1:
        raise Damaged("%s: has version %d of %s where %d belongs"
                      % (where, event["version"], event["subject"], versions.get(event["subject"], 0) + 1))


def verify(folder):
    with open(os.path.join(folder, "head.json"), "rb") as file:
        head = json.loads(file.read().decode("utf-8"), object_pairs_hook=strict)
    authority = head["authority"]
    before = sha256(["waymark chain 1", authority])
    sequence = position = 0
    versions = {}
    with open(os.path.join(folder, "events.ndjson"), "rb") as lines:
        for number, line in enumerate(lines, 1):
            event = parsed(line, number, position)
            check(event, authority, sequence + 1, position, before, versions)
            if not line.endswith(b"\n"):
                raise Damaged("position %d: the file ends in the middle of a line" % event["position"])
            sequence, position, before = event["authoritySequence"], event["position"], event["hash"]
            versions[event["subject"]] = event["version"]
            if sequence == head["sequence"] and before != head["hash"]:
                raise Damaged("position %d: its hash is not that of the head" % position)
            if sequence > head["sequence"]:
                raise Damaged("position %d: comes after the head, which is at sequence %d" % (position, head["sequence"]))
    if sequence != head["sequence"] or before != head["hash"]:
        raise Damaged("position %d: the events end at sequence %d; the head is at %d, position %d"
                      % (position, sequence, head["sequence"], head["position"]))
    return "%s: %d events up to position %d are intact; the head is %s" % (authority, sequence, position, before)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    try:
        print(verify(folder))
        return 0
    except Damaged as damage:
        print("NOT INTACT. " + str(damage))
        return 1
    except (OSError, ValueError, KeyError, TypeError) as problem:
        print("This is no export that can be read: %s" % problem, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
