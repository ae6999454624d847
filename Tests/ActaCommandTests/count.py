"""Counts actions, decisions and attendance over the files of groups on its own, and compares that
with what the program says. It knows the format only as far as these files use it."""

import datetime
import glob
import json
import os
import re
import subprocess
import sys
import unicodedata

program, root, today = sys.argv[1:4]


def plain(text):
    text = unicodedata.normalize("NFD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


WORDS = {
    "aberta": "open", "em-curso": "in-progress", "bloqueada": "blocked", "comunicada": "reported",
    "concluida": "done", "cancelada": "cancelled", "elevada": "escalated", "fundida": "merged",
    "nao-comunicada": "not-reported", "planeada": "planned", "presente": "present",
    "atrasado": "present", "atrasada": "present", "late": "present", "ausente": "absent",
    "justificado": "excused", "justificada": "excused", "representado": "represented",
    "representada": "represented", "prazo": "due", "quem": "who", "por": "by", "de": "of",
    "resultado": "result", "aprovada": "adopted", "aprovada-com-emendas": "adopted-amended",
    "rejeitada": "rejected", "adiada": "deferred", "encaminhada": "referred",
    "provisoria": "provisional", "sem-decisao": "undecided", "estado": "status", "data": "date",
    "inicio": "started", "tipo": "type", "ordinaria": "ordinary", "assento": "seat",
    "observador": "observer", "desde": "from", "ate": "until", "para": "to", "em": "into",
}
FINAL = {"done", "cancelled", "merged"}


def word(text):
    return WORDS.get(plain(text), plain(text))


def blocks(lines):
    """(keyword, label, text, fields) of every block, and the fields before the first."""
    found, header, current = [], {}, None
    for number, line in enumerate(lines, 1):
        heading = re.match(r"^([A-ZÇÃÕÁÉÍÓÚÊÂÔ]+) (\S+): ?(.*)$", line)
        field = re.match(r"^(\s*)([\w-]+): ?(.*)$", line)
        if heading:
            current = (plain(heading[1]), heading[2], heading[3], {}, number)
            found.append(current)
        elif line.startswith("#"):
            current = "section"
        elif field and field[1] and isinstance(current, tuple):
            current[3].setdefault(word(field[2]), field[3].strip())
        elif field and not field[1] and current is None:
            header.setdefault(word(field[2]), field[3].strip())
        elif line and not line.startswith((" ", ";")) and isinstance(current, tuple):
            current = "section"
    return header, found


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def day(text):
    return datetime.date.fromisoformat(text)


groups, events, actions, decisions, ordinary = {}, [], {}, [], {}
for path in sorted(glob.glob(f"{root}/**/group.txt", recursive=True)):
    folder = os.path.dirname(path)
    header, found = blocks(read(path))
    group = groups[header["id"]] = {"held": [], "seats": [], "members": {}}
    for keyword, label, _, fields, _ in found:
        if keyword in ("institution", "instituicao"):
            group["seats"].append((label, fields.get("from"), fields.get("until")))
        else:
            group["members"][label] = fields.get("of")
    for file in sorted(glob.glob(f"{folder}/meetings/*.txt")):
        name = os.path.basename(file)[:-4]
        lines = read(file)
        top, parts = blocks(lines)
        if word(top.get("status", "planned")) in ("planned", "cancelled"):
            continue
        key = (top["date"], 1, top.get("started") or top.get("time", "24:00")[:5], name)
        group["held"].append((key, name, top["date"], lines))
        if word(top.get("type", "ordinary")) == "ordinary":
            ordinary.setdefault(header["id"], []).append(top["date"])
        for keyword, label, text, fields, number in parts:
            full = f"{header['id']}/{name}/{label}"
            if keyword in ("action", "accao", "acao"):
                actions[full] = {
                    "state": "open", "who": fields.get("who"), "due": fields.get("due"),
                    "born": top["date"], "group": header["id"], "postponed": 0, "reviews": 0,
                }
            elif keyword in ("decision", "deliberacao"):
                decisions.append((full, word(fields["result"])))
            elif keyword in ("review", "seguimento"):
                target = label if label.count("/") == 2 else f"{header['id']}/{label}"
                events.append((key, number, target, word(text), fields.get("due"), fields.get("who")))
    updates = f"{folder}/updates.txt"
    for number, line in enumerate(read(updates) if os.path.exists(updates) else [], 1):
        row = re.match(r"^(\d{4}-\d\d-\d\d) (\S+) (\S+)(.*)$", line)
        if not row:
            continue
        target = row[2] if row[2].count("/") == 2 else f"{header['id']}/{row[2]}"
        pairs = re.match(r"^((?: (?:due|prazo|by|por|who|quem|to|para) [A-Z0-9-]+)*)", row[4])[1]
        pairs = dict(zip(map(word, pairs.split()[::2]), pairs.split()[1::2]))
        events.append(
            ((row[1], 0, "", ""), number, target, word(row[3]), pairs.get("due"), pairs.get("who")))

for key, _, target, state, due, who in sorted(events, key=lambda e: (e[0], e[1])):
    action = actions.get(target)
    if action is None:
        continue
    action["reviews"] += 1
    action["state"] = state
    action["who"] = who or action["who"]
    if due:
        action["postponed"] += bool(action["due"] and due > action["due"])
        action["due"] = due

for action in actions.values():
    later = [d for d in sorted(ordinary.get(action["group"], [])) if d > action["born"]]
    last = action["due"] or (later[0] if later else None)
    late = (day(today) - day(last)).days if last and action["state"] not in FINAL else 0
    action["daysLate"] = max(0, late)


def acta(*arguments):
    ran = subprocess.run([program, *arguments, root, "--json", "--today", today], capture_output=True)
    assert ran.returncode == 0, ran.stderr.decode()
    return json.loads(ran.stdout)


said = {one["id"]: one for one in acta("actions", "--all")["actions"]}
assert said.keys() == actions.keys(), said.keys() ^ actions.keys()
for name, action in actions.items():
    for field in ("state", "who", "due", "postponed", "reviews", "daysLate"):
        assert said[name][field] == action[field], (name, field, said[name][field], action[field])
    assert said[name]["overdue"] == (action["daysLate"] > 0), name
open_ones = {name for name, action in actions.items() if action["state"] not in FINAL}
assert {one["id"] for one in acta("actions")["actions"]} == open_ones

listed = acta("decisions")["decisions"]
assert sorted((one["id"], one["result"]) for one in listed) == sorted(decisions)

RANK = ["present", "represented", "excused", "absent"]
for one in acta("attendance")["groups"]:
    group = groups[one["group"]]
    assert one["meetings"] == len(group["held"])
    counts = {}
    for key, _, date, lines in sorted(group["held"]):
        best = {}
        for line in lines:
            row = re.match(r"^([a-z0-9-]+): (\S+?),?(?:\s.*)?$", line)
            if row and row[1] in group["members"] and word(row[2]) in RANK:
                code = group["members"][row[1]]
                best[code] = min(best.get(code, 3), RANK.index(word(row[2])))
            guest = re.match(r"^\+ .*\(([^,)]*).*\): (\S+?),?(?:\s.*)?$", line)
            if guest and word(guest[2]) == "present":
                best[guest[1]] = 0
        for code, first, until in group["seats"]:
            count = counts.setdefault(code, dict.fromkeys(RANK, 0) | {"row": 0})
            if first and date < first or until and date > until:
                count["row"] = 0
                continue
            came = best.get(code, 3)
            count[RANK[came]] += 1
            count["row"] = count["row"] + 1 if came >= 2 else 0
    for institution in one["institutions"]:
        count = counts[institution["institution"]]
        assert institution["convened"] == sum(count[name] for name in RANK), institution
        for name in RANK:
            assert institution[name] == count[name], (institution, name, count)
        assert institution["consecutiveAbsences"] == count["row"], institution
print(len(actions), len(decisions), len(groups))
