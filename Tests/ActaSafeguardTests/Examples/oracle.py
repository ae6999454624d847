"""Says which pattern rules the guidance's own expressions find in each line of standard input."""

import json
import pathlib
import re
import sys
import unicodedata

UPPER = "A-ZÁÂÃÀÉÊÍÓÔÕÚÇ"
here = pathlib.Path(__file__).parent
patterns = {
    name.split("_")[0]: re.compile(text)
    for name, text in json.loads((here / "patterns.json").read_text("utf-8")).items()
}
STOP = set(
    """Associação Bairro Centro Cidade Comando Conselho Decreto Direcção Distrito Escola Feliz
Fundação Gabinete Grupo Hospital Igreja Inhambane Instituto Lei Linha Localidade Maputo Maxixe
Ministério Mozambique Moçambique Município Organização Posto Procuradoria Província Rede Resolução
Santa Save Serviço Serviços Sul São The Tribunal Vila África""".split()
)
AMOUNT_AFTER = re.compile(
    r"^(?:,\d{2}\b|\s?(?:MT|MZN|Mt|meticais|metical|USD|EUR|ZAR|%|habitantes|pessoas|ha\b))"
)
AMOUNT_BEFORE = re.compile(r"(?:MT|MZN|USD|US\$|\$|€|EUR|ZAR|R\$?)\s?$")
RANGE_BEFORE = re.compile(r"(?:\d{1,2}\s*(?:a|aos|e|-|–|to|até)\s*)$")
CONTEXT_BEFORE = re.compile(
    r"(?i)(?:menores|maiores|maior|abaixo|acima|under|over|pena|pris[ãa]o"
    r"|plano(?: estrat[ée]gico)?|mandato|projecto|validade|experi[êe]ncia|h[áa]|durante"
    r"|[úu]ltimos|pr[óo]ximos|per[íi]odo)\s+(?:de\s+)?(?:\d{1,2}\s*(?:a|aos|e)\s*)?$"
)
AGE_AFTER = re.compile(r"(?i)^\s*(?:de\s+)?(?:pris[ãa]o|pena|imprisonment|de experi)")
LINE_SKIP = re.compile(r"(?i)particip|present|falt|ausent|membros|formand|alun|professor")


def is_guarded(rule, match, text):
    before, after = text[: match.start()], text[match.end() :]
    if rule in ("R01", "R02", "R03", "R06", "R22"):
        if AMOUNT_AFTER.search(after) or AMOUNT_BEFORE.search(before):
            return True
    if rule == "R06":
        digits = [int(c) for c in match.group() if c.isdigit()]
        total = sum(d * w for d, w in zip(digits, (8, 9, 4, 5, 6, 7, 8, 9)))
        return "01234567891"[total % 11] != str(digits[8]) or digits[6:] == [0, 0, 0]
    if rule == "R13":
        if RANGE_BEFORE.search(before) or CONTEXT_BEFORE.search(before) or AGE_AFTER.search(after):
            return True
        return bool(re.search(r"(?i)menor(?:es)?\s+$", before)) and "18" in match.group()
    if rule in ("R14", "R15", "R17"):
        if match.group(1).split()[0] in STOP:
            return True
        start = before.rstrip()
        return match.group()[0].isupper() and start != "" and start[-1] not in ".!?:;"
    if rule == "R23":
        return bool(LINE_SKIP.search(text))
    return False


def rules(text):
    text = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("–", "-")
    text = re.sub(" +", " ", text)
    found = {}
    for rule, pattern in patterns.items():
        spans = [m.span() for m in pattern.finditer(text) if not is_guarded(rule, m, text)]
        if spans:
            found[rule] = spans

    def touches(rule, others):
        return all(
            any(a < d and c < b for o in others for c, d in found.get(o, [])) for a, b in found[rule]
        )

    if "R06" in found and touches("R06", ["R02", "R03", "R04", "R05"]):
        del found["R06"]
    if "R04" in found and touches("R04", ["R02", "R03"]):
        del found["R04"]
    if "R15" in found and touches("R15", ["R14"]):
        del found["R15"]
    return sorted(found)


for line in sys.stdin:
    print(" ".join(rules(line.rstrip("\n"))))
