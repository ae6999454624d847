"""Writes an archive of invented groups, different for each seed, in both languages: a plain record of
what groups do, without slips."""

import datetime
import os
import random
import sys

root, seed = sys.argv[1], int(sys.argv[2])
chance = random.Random(seed)
SEATS = ["PD", "PRM", "SDSMAS", "SDEJT", "HRC"]

WORDS = {
    "en": dict(
        date="date", status="status", draft="draft", planned="planned", started="started",
        ended="ended", type="type", ordinary="ordinary", extra="extraordinary", ACTION="ACTION",
        DECISION="DECISION", REVIEW="REVIEW", who="who", due="due", origin="origin", on="on",
        result="result", proposal="proposal", opened="opened", closed="closed", rat="ratifies",
        present="present", absent="absent", excused="excused", roll="## Attendance",
        states=["open", "in-progress", "done", "cancelled", "not-reported", "reported"],
        results=["adopted", "adopted-amended", "rejected", "deferred", "provisional", "undecided"]),
    "pt": dict(
        date="data", status="estado", draft="minuta", planned="planeada", started="início",
        ended="fim", type="tipo", ordinary="ordinária", extra="extraordinária", ACTION="ACÇÃO",
        DECISION="DELIBERAÇÃO", REVIEW="SEGUIMENTO", who="quem", due="prazo", origin="origem",
        on="sobre", result="resultado", proposal="proposta", opened="aberto", closed="encerrado",
        rat="ratifica", present="presente", absent="ausente", excused="justificado",
        roll="## Presenças",
        states=["aberta", "em-curso", "concluída", "cancelada", "não-comunicada", "comunicada"],
        results=["aprovada", "aprovada-com-emendas", "rejeitada", "adiada", "provisória",
                 "sem-decisão"]),
}


def day(start, days):
    return (start + datetime.timedelta(days=days)).isoformat()


def write(path, lines):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    ending = chance.choice(["\n", "\r\n"])
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(ending.join(lines) + ending)


def meeting(number, words, known, settled, proposals, born):
    """The lines of one meeting; what it promises and leaves provisional is added to what is known."""
    name = born.isoformat()
    lines = ["acta: 1", f"{words['date']}: {name}", f"{words['started']}: 09:00",
             f"{words['ended']}: 12:00", f"{words['status']}: {words['draft']}"]
    kind = words["ordinary"] if chance.random() < 0.8 else words["extra"]
    lines += [f"{words['type']}: {kind}", "", words["roll"], ""]
    for seat in SEATS:
        came = chance.choice([words["present"]] * 3 + [words["absent"], words["excused"]])
        lines.append(f"m-{seat.lower()}: {came}")
    lines += ["", "## Um ponto", f"{words['opened']}: 09:10", f"{words['closed']}: 09:40", ""]
    for action in chance.sample(sorted(known), min(len(known), 3)):
        lines += [f"{words['REVIEW']} {action}: {chance.choice(words['states'])}"]
        if chance.random() < 0.4:
            lines.append(f"  {words['due']}: {day(born, chance.randrange(1, 200))}")
        if chance.random() < 0.2:
            lines.append(f"  {words['who']}: {chance.choice(SEATS)}")
        lines.append("")
    fresh = []
    for label in range(1, chance.randrange(1, 4)):
        proposal = chance.choice(proposals)
        result = chance.choice(words["results"])
        lines += [f"## Proposta {label}", f"{words['proposal']}: {proposal}",
                  f"{words['opened']}: 10:00", f"{words['closed']}: 10:30", "",
                  f"{words['DECISION']} D{label}: Texto {number}.", f"  {words['on']}: {proposal}",
                  f"  {words['result']}: {result}"]
        if settled and chance.random() < 0.5 and result in words["results"][:2]:
            lines.append(f"  {words['rat']}: {settled.pop()}")
        if result == words["results"][4]:
            settled.append(f"{name}/D{label}")
        lines.append("")
        if chance.random() < 0.7:
            lines += [f"{words['ACTION']} A{label}: Fazer {number}.",
                      f"  {words['who']}: {chance.choice(SEATS)}", f"  {words['origin']}: D{label}"]
            if chance.random() < 0.7:
                lines.append(f"  {words['due']}: {day(born, chance.randrange(1, 120))}")
            lines.append("")
            fresh.append(f"{name}/A{label}")
    known.update(fresh)
    return lines


def training(words):
    half_days = chance.randrange(1, 5)
    lines = ["acta: 1", "training: Curso", f"{words['date']}: 2025-05-0{chance.randrange(1, 9)}",
             f"certificate: {chance.choice([50, 75, 80, 100])}%"]
    if chance.random() < 0.5:
        lines.append("pass-mark: 60%")
    lines += ["", "## Attendance", "columns: name | institution | sex | marks | pre | post", ""]
    names = chance.sample("Alda Berta Carlos Dulce Elsa Fausto Gil Hugo Ivone Jaime".split(), 6)
    for name in names:
        marks = " ".join(chance.choice("PPPMAJ") for _ in range(half_days))
        pre, post = (chance.choice(["", str(chance.randrange(30, 100))]) for _ in range(2))
        lines.append(f"{name} Exemplo | {chance.choice(SEATS[:2])} | {'FM'[len(name) % 2]} | {marks}"
                     f" | {pre} | {post}")
    return lines


for place in range(4):
    words = WORDS[chance.choice(["en", "pt"])]
    folder = f"{root}/Grupo{place}"
    lines = ["acta: 1", "group: Grupo", f"id: GRD-{place}", "quorum: none", ""]
    for seat in SEATS:
        lines += [f"INSTITUTION {seat}: Casa {seat}", "", f"MEMBER m-{seat.lower()}: Eva Exemplo",
                  f"  of: {seat}", ""]
    write(f"{folder}/group.txt", lines)
    proposals = [f"P-2025-0{number}" for number in range(1, 7)]
    lines = ["acta: 1", ""]
    for label in proposals:
        lines += [f"PROPOSAL {label}: Proposta", f"  by: {chance.choice(SEATS)}"]
        lines += ["  date: 2025-01-02"] * (chance.random() < 0.8)
        lines += ["  withdrawn: 2026-06-01"] * (chance.random() < 0.1)
        lines.append("")
    write(f"{folder}/proposals.txt", lines)
    known, settled, born = set(), [], datetime.date(2025, 1, 15)
    for number in range(12):
        name = born.isoformat()
        write(f"{folder}/meetings/{name}.txt",
              meeting(number, words, known, settled, proposals, born))
        born += datetime.timedelta(days=chance.randrange(20, 60))
    lines = ["acta: 1", f"{words['date']}: 2027-06-01", f"{words['status']}: {words['planned']}", "",
             "## Adiante", f"{words['proposal']}: {chance.choice(proposals)}"]
    write(f"{folder}/meetings/2027-06-01.txt", lines)
    lines = ["acta: 1", ""]
    for action in sorted(known):
        if chance.random() < 0.5:
            due = f" {words['due']} {day(born, 30)}" if chance.random() < 0.5 else ""
            lines.append(f"{day(born, -chance.randrange(1, 300))} {action} "
                         f"{chance.choice(words['states'])}{due} Nota.")
    write(f"{folder}/updates.txt", lines)
    for number in range(2):
        write(f"{folder}/training/2025-05-0{number + 1}-curso.txt", training(words))
