"""Compares what each register says as CSV, calendar and list of to-dos with what it says as JSON, each
read by a reader of others' making."""

import csv
import io
import json
import subprocess
import sys

import icalendar

program, root, today = sys.argv[1:4]


def acta(*arguments):
    ran = subprocess.run([program, *arguments, "--today", today], cwd=root, capture_output=True)
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def records(register, told):
    if register == "attendance":
        return [dict(row, group=group["group"]) for group in told["groups"]
                for row in group["institutions"]]
    return told["activities" if register == "training" else register]


for register in ("actions", "proposals", "decisions", "attendance", "training"):
    everything = ["--all"] if register == "actions" else []
    told = records(register, json.loads(acta(register, *everything, "--json")))
    text = acta(register, *everything, "--csv").decode("utf-8")
    assert text.count("\n") == text.count("\r\n"), register
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == len(told) and rows, (register, len(rows), len(told))
    for row, one in zip(rows, told):
        shared = row.keys() & one.keys()
        assert len(shared) >= 5, (register, row.keys())
        for key in shared:
            if isinstance(one[key], (int, float)) and not isinstance(one[key], bool):
                assert float(row[key]) == one[key], (register, key, row[key], one[key])
            elif not isinstance(one[key], (dict, list)):
                assert row[key] == cell(one[key]), (register, key, row[key], one[key])

told = json.loads(acta("actions", "--all", "--json"))["actions"]
todos = icalendar.Calendar.from_ical(acta("actions", "--all", "--ics")).walk("VTODO")
assert [str(one["uid"]) for one in todos] == [one["id"] + "@acta" for one in told]
assert [str(one["summary"]) for one in todos] == [one["text"] for one in told]
for todo, one in zip(todos, told):
    assert one["due"] is None or todo["due"].dt.isoformat() == one["due"], one
lines = acta("actions", "--all", "--todo").decode("utf-8").splitlines()
assert [line.rsplit(" id:", 1)[1] for line in lines] == [one["id"] for one in told]
final = {"done", "cancelled", "merged"}
assert [line.startswith("x ") for line in lines] == [one["state"] in final for one in told]
print(len(told), len(todos), len(lines))
