"""Counts proposals and trainings on its own and compares them with what the program says; what it
needs of actions it has from `count`, which compares those first."""

import glob
import os
import re

from count import FINAL, acta, actions, blocks, plain, read, root, today, word

ALSO = {
    "sobre": "on", "ratifica": "ratifies", "origem": "origin", "proposta": "proposal",
    "aberto": "opened", "encerrado": "closed", "situacao": "state", "discutido": "discussed",
    "adiado": "postponed", "saltado": "skipped", "retirada": "withdrawn", "capacitacao": "training",
    "nota-minima": "pass-mark", "certificado": "certificate", "natureza": "kind",
    "sensibilizacao": "awareness", "colunas": "columns", "nome": "name", "instituicao": "institution",
    "sexo": "sex", "marcas": "marks", "idade": "age", "tema": "topic", "pos": "post",
}


def term(text):
    return ALSO.get(word(text), word(text))


def items(lines):
    """The agenda: for each item its fields, and whether something was decided, promised or said."""
    found, fresh = [], False
    for line in lines:
        field = re.match(r"^([\w-]+):\s*(.*)$", line)
        if line.startswith("## "):
            if plain(line[3:].strip()) in ("attendance", "presencas"):
                fresh = False
                continue
            found.append(({}, []))
            fresh = True
        elif field and fresh:
            found[-1][0].setdefault(term(field[1]), []).append(field[2].strip())
        else:
            fresh = False
            heading = re.match(r"^([A-ZÇÃÕÁÉÍÓÚÊÂÔ]+) \S+: ?", line)
            if heading and found:
                found[-1][1].append(plain(heading[1]))
    return found


def state(item):
    fields, held = item
    if "state" in fields:
        return term(fields["state"][0])
    opened, closed = len(fields.get("opened", [])), len(fields.get("closed", []))
    if opened > closed:
        return "open"
    results = {"decision", "deliberacao", "action", "accao", "acao", "review", "seguimento"}
    return "discussed" if closed or results & set(held) else "planned"


def listed(text):
    return [part.strip() for part in text.split(",") if part.strip()]


def full(name, group, meeting=None):
    if name.startswith("P-"):
        return f"{group}/{name}"
    return {0: f"{group}/{meeting}/{name}", 1: f"{group}/{name}"}.get(name.count("/"), name)


decided, talked, planned, proposals, trainings = [], [], set(), {}, {}
for path in sorted(glob.glob(f"{root}/**/group.txt", recursive=True)):
    folder = os.path.dirname(path)
    group = blocks(read(path))[0]["id"]
    for file in sorted(glob.glob(f"{folder}/meetings/*.txt")):
        name, lines = os.path.basename(file)[:-4], read(file)
        top, parts = blocks(lines)
        status = word(top.get("status", "planned"))
        key = (top["date"], top.get("started") or top.get("time", "24:00")[:5], name)
        for item in items(lines):
            on = [full(one, group) for text in item[0].get("proposal", []) for one in listed(text)]
            if status == "planned":
                planned.update(on)
            elif status != "cancelled" and state(item) == "discussed":
                talked += [(key, one, name) for one in on]
        if status in ("planned", "cancelled"):
            continue
        for keyword, label, _, fields, number in parts:
            fields = {term(one): value for one, value in fields.items()}
            if keyword in ("decision", "deliberacao"):
                settled = full(fields["ratifies"], group, name) if "ratifies" in fields else None
                on = [full(one, group) for one in listed(fields.get("on", "")) if "P-" in one]
                decided.append((key, number, full(label, group, name), term(fields["result"]), on,
                                settled))
            elif keyword in ("action", "accao", "acao") and "origin" in fields:
                actions[full(label, group, name)]["origin"] = full(fields["origin"], group, name)
    if os.path.exists(f"{folder}/proposals.txt"):
        for _, label, _, fields, _ in blocks(read(f"{folder}/proposals.txt"))[1]:
            proposals[f"{group}/{label}"] = {term(one): value for one, value in fields.items()}
    for file in sorted(glob.glob(f"{folder}/training/*.txt")):
        trainings[f"{group}/{os.path.basename(file)[:-4]}"] = read(file)
decided.sort()
talked.sort()
ADOPTED = {"adopted", "adopted-amended"}


def outcome(name, fields):
    if "withdrawn" in fields:
        return "withdrawn"
    on = [one for one in decided if name in one[4] and one[3] != "undecided"]
    result = on[-1][3] if on else None
    if name in planned and result in (None, "deferred"):
        return "scheduled"
    origins = []
    if result == "provisional":
        later = [one for one in decided if one[5] == on[-1][2] and one[3] in ADOPTED]
        later = [one for one in later if one[:2] > on[-1][:2]]
        if later:
            origins, result = [on[-1][2], later[-1][2]], later[-1][3]
    elif result:
        origins = [on[-1][2], on[-1][5]]
    if result in ADOPTED:
        states = [one["state"] for one in actions.values() if one.get("origin") in origins
                  and one.get("origin")]
        if any(one not in FINAL for one in states):
            return "implementing"
        return "implemented" if "done" in states else result
    if result:
        return result
    if any(one[1] == name for one in talked):
        return "discussed"
    return "submitted" if "date" in fields else "draft"


said = {one["id"]: one for one in acta("proposals")["proposals"]}
assert said.keys() == proposals.keys(), said.keys() ^ proposals.keys()
for name, fields in proposals.items():
    assert said[name]["state"] == outcome(name, fields), (name, said[name], outcome(name, fields))
    assert said[name]["decisions"] == [one[2] for one in decided if name in one[4]], said[name]
    meetings = list(dict.fromkeys(one[2] for one in talked if one[1] == name))
    assert said[name]["meetings"] == meetings, (said[name], meetings)


def rows(lines):
    """The columns and rows of the table of a training."""
    names = next(line for line in lines if term(line.split(":")[0]) == "columns")
    names = [term(one.strip()) for one in names.split(":", 1)[1].split("|")]
    for line in lines:
        if "|" in line and ":" not in line:
            yield dict(zip(names, [one.strip() for one in line.split("|")]))


told = acta("training")
people, given = {}, {}
for one in told["activities"]:
    lines = trainings.pop(one["id"])
    top = {term(key): value for key, value in blocks(lines)[0].items()}
    table = list(rows(lines))
    if term(top.get("kind", "training")) == "awareness":
        assert one["reached"]["women"] == sum(int(row["f"]) for row in table), one
        assert one["reached"]["men"] == sum(int(row["m"]) for row in table), one
        continue
    days = max(len(row["marks"].split()) for row in table)
    worth = {"P": 2, "M": 1}
    halves = [sum(worth.get(mark, 0) for mark in row["marks"].split()) for row in table]
    both = [(int(row["pre"]), int(row["post"])) for row in table if row.get("pre") and row.get("post")]
    least, mark = (int(top.get(key, "0%").rstrip("%")) for key in ("certificate", "pass-mark"))
    # What is yet to come counts for nobody.
    begun = min(listed(top["date"])) <= today
    ended = max(listed(top["date"])) <= today
    passed = [
        ended and "certificate" in top and half * 100 >= least * 2 * days
        and ("pass-mark" not in top or int(row.get("post") or -1) >= mark)
        for half, row in zip(halves, table)
    ]
    assert one["participants"] == len(table) and one["halfDays"] == days, one
    assert one["women"] == sum(row["sex"] == "F" for row in table), one
    assert one["men"] == sum(row["sex"] == "M" for row in table), one
    assert abs(one["rate"] - sum(halves) / (2 * days * len(table))) < 1e-9, one
    assert one["certificates"] == sum(passed), one
    for field, place in (("meanPre", 0), ("meanPost", 1)):
        mean = sum(pair[place] for pair in both) / len(both) if both else None
        assert one[field] == mean or abs(one[field] - mean) < 1e-9, (one, mean)
    for row, half, has in zip(table, halves, passed):
        who = (plain(row["name"]), row["institution"])
        # Who was listed and never came took part in nothing.
        people[who] = people.get(who, 0) + (begun and half > 0)
        given[who] = given.get(who, 0) + has
assert not trainings, trainings.keys()
assert len(told["people"]) == len(people), (len(told["people"]), len(people))
for one in told["people"]:
    who = (plain(one["name"]), one["institution"])
    assert one["activities"] == people[who], (one, people[who])
    assert one["certificates"] == given[who], (one, given[who])
print(len(proposals), len(people), len(told["activities"]))
