"""Swedish inflection written out from the notes of the word list: ``+en +ar``, ``+n -skolor``.

In a note ``+`` stands for the word, and ``-`` for what stands before its last part. Notes were
cut at fifty letters where they came from, so the rules of the word classes give what is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNCHANGED = {"ä": "a", "ö": "o"}
LONGEST_NOTE = 50
VOWELS = "aeiouyäöåé"
HISSING = ("s", "x", "z")


def noun_forms(word: str, note: str) -> list[str]:
    """Return all forms of a noun, the lemma first."""
    forms = {word: None}
    for part in _variants(note):
        slots = _noun_slots(word, part)
        for each in slots.values():
            forms.update(dict.fromkeys(each))
        if "plural" in slots and "definite plural" not in slots:
            singular = slots.get("definite", [])
            for plural in slots["plural"]:
                forms[_definite_plural(word, plural, singular)] = None
    return _with_genitives(forms, forms)


def adjective_forms(word: str, note: str) -> list[str]:
    """Return all forms of an adjective, the lemma first."""
    forms = {word: None}
    inflected, *compared = re.split("[,;](?= (?:komp|mindre|[^ ]+re ))", _whole(note))
    inflected = re.sub("[,;]", " ", inflected)
    compared = [re.sub("[,;]", " ", group) for group in compared]
    plurals = []
    for form in _forms(word, inflected.split()):
        forms[form] = None
        if form.endswith(("a", "e")) and form != word:
            plurals.append(form)
            forms[form[:-1] + ("e" if form[-1] == "a" else "a")] = None
    if note.startswith(("+", "-")) and word.endswith("ad"):
        forms[f"{word}e"] = None
        plurals.append(f"{word}e")
    degrees = [form for group in compared for form in _forms(word, group.split())]
    for form in degrees:
        forms[form] = None
        if form.endswith("st"):
            forms.update(dict.fromkeys((f"{form}a", f"{form}e")))
    if plurals and not degrees and not word.endswith(("isk", "ad", "en", "ande", "ende")):
        stem = plurals[0][:-1]
        forms.update(dict.fromkeys((f"{stem}are", f"{stem}ast", f"{stem}aste")))
    if word.endswith(("ande", "ende")):
        plurals.append(word)
    owners = [form for form in forms if form[-1] in "ae" and plurals and form != word]
    return _with_genitives(forms, owners)


def verb_forms(word: str, note: str) -> list[str]:
    """Return all forms of a verb, the lemma first."""
    if note.startswith("+de +t"):
        return _regular(word)
    if word.endswith("s"):
        return _deponent(word, note)
    tensed, present, *_ = (*_whole(note, keep="pres.").split("pres."), "")
    groups = [group.split() for group in tensed.split(",")]
    if len(groups) == 1 and len(groups[0]) == 2 and "el." not in groups[0]:
        groups = [groups[0][:1], groups[0][1:]]
    preterites, supines, participles = ([*_forms(word, g)] for g in (*groups, [], [])[:3])
    neuters, participles = participles[1:], participles[:1]
    if not participles:
        for preterite, supine in zip(preterites, supines, strict=False):
            participles += _participle(preterite, supine)
    forms = {word: None}
    root = word[:-1] if word[-1] == "a" and len(word) > 2 and word[-2] not in "åöiy" else word
    presents = [*_forms(word, present.split(",", maxsplit=1)[0].split())] or [_present(root)]
    if any(preterite == f"{word}de" for preterite in preterites):
        presents.append(f"{word}r")
    imperative = root[:-1] if root.endswith("mm") else root
    forms.update(dict.fromkeys((*presents, *preterites, *supines, *neuters)))
    forms.update(dict.fromkeys((imperative, root + ("ende" if root == word else "ande"))))
    passives = [word, *preterites, *supines]
    passive = {f"{form}s": None for form in passives if not form.endswith("s")}
    passive.update(dict.fromkeys((f"{root}s", f"{root}es") if root != word else ()))
    for form in participles:
        forms.update(dict.fromkeys(_participle_forms(form)))
    forms.update(passive)
    return [form for form in forms if form.isalpha()]


def _regular(word: str) -> list[str]:
    """Return the forms of a verb like cykla, and of one like hoppas."""
    if word.endswith("s"):
        return [word, *(word[:-1] + ending for ending in ("des", "ts", "ndes"))]
    if not word.endswith("a"):
        return [word, *(word + ending for ending in ("r", "de", "t", "s", "des", "ts", "ende"))]
    endings = "r de t s des ts nde ndes d".split()
    return [word, *(word + ending for ending in endings)]


def _deponent(word: str, note: str) -> list[str]:
    forms = dict.fromkeys([word, *_forms(word, _whole(note).replace(",", " ").split())])
    if word.endswith("as"):
        forms[f"{word[:-1]}nde"] = None
        if not any(form.endswith(("ades", "ats")) for form in forms):
            forms[f"{word[:-2]}s"] = None
    return [form for form in forms if form.isalpha()]


def _present(root: str) -> str:
    if root[-1] in "åöiyoeä":
        return f"{root}r"
    return root if root.endswith(("ör", "är", "yr")) else f"{root}er"


def _participle(preterite: str, supine: str) -> Iterator[str]:
    """Yield the past participle that a preterite has: läst, ställd, bodd, byggd."""
    if supine.endswith("it"):
        return
    if preterite.endswith("ade"):
        yield preterite[:-1]
    elif preterite.endswith(("dde", "tte")):
        bare = preterite[:-2] if preterite[-4] not in VOWELS else preterite[:-1]
        yield preterite[:-1] if preterite[:-3] + "tt" == supine else bare
    elif preterite.endswith(("de", "te")):
        yield preterite[:-1]


def _participle_forms(form: str) -> Iterator[str]:
    yield form
    if form.endswith("en"):
        yield f"{form[:-2]}et"
        yield f"{form[:-2]}na" if form[-3] != "n" else f"{form[:-2]}a"
    elif form.endswith("ad"):
        yield from (f"{form[:-1]}t", f"{form}e", f"{form}es")
    elif form.endswith("dd"):
        yield from (f"{form[:-2]}tt", f"{form}a", f"{form}e", f"{form}as")
    elif form.endswith("d"):
        yield from (f"{form[:-1]}t", f"{form}a", f"{form}e", f"{form}as")
    elif form.endswith("t"):
        yield from (f"{form}a", f"{form}e", f"{form}as")


def _noun_slots(word: str, part: str) -> dict[str, list[str]]:
    slots: dict[str, list[str]] = {}
    slot, is_new = "definite", True
    previous = ""
    for token in re.findall(r"[^\s;,]+", part):
        if token == "pl.":
            slot = "definite plural" if previous == "best." else "plural"
            is_new = True
        elif token == "best.":
            slot = "definite"
            is_new = True
        elif token in ("el.", "H"):
            is_new = True
        elif token[-1] in ".:":
            pass
        else:
            if not is_new and slot == "definite":
                slot = "plural"
            slots.setdefault(slot, []).extend(_forms(word, [token]))
            is_new = False
        previous = token
    return slots


def _definite_plural(word: str, plural: str, singular: list[str]) -> str:
    is_neuter = any(form.endswith("t") for form in singular)
    if plural == word:
        if word[-1] in VOWELS or (word.endswith("er") and not is_neuter):
            return f"{word[:-1]}na" if word.endswith("are") else f"{word}na"
        return f"{word}en"
    if plural.endswith("n") and is_neuter:
        return f"{plural}a" if word[-1] in VOWELS else f"{plural}en"
    if plural.endswith("r"):
        return f"{plural}na"
    return f"{plural}en" if plural[-1] not in VOWELS else f"{plural}na"


def _variants(note: str) -> Iterator[str]:
    yield from _whole(note).split(" _ ")


def _whole(note: str, keep: str = "") -> str:
    """Return a note without pronunciations and without a last word that may be cut."""
    if note == "(null)":
        return ""
    if len(note) >= LONGEST_NOTE:
        note = note.rpartition(" ")[0]
    note = re.sub(r"\[.*?(\]|$)|\(.*?(\)|$)", "", note)
    note = re.sub(r"(el\.|H) (åld\.|prov\.|sällan:) [^\s;,]+", "", note)
    if keep and note.endswith(("pres", "imper", "konjunkti")):
        note = note.rpartition(" ")[0]
    return note


def _forms(word: str, tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        if token[-1] in ".:" or token in ("H", "_", "·"):
            continue
        if token[0] == "+":
            form = word + token[1:]
        elif token[0] == "-":
            form = joined(word, token[1:])
        else:
            form = token
        if form.isalpha():
            yield form


def joined(word: str, ending: str) -> str:
    """Put an ending in place of a word's last part, which begins alike: högskola, -skolor.

    Its vowel may have changed: gräsand, -änder.
    """
    best, size = len(word), 0
    for start in range(len(word) - 1, 0, -1):
        same = 0
        while same < len(ending) and word[start + same : start + same + 1] in (
            ending[same],
            UNCHANGED.get(ending[same]),
        ):
            same += 1
        if same > size:
            best, size = start, same
    return word[:best] + ending


def _with_genitives(forms: Iterable[str], bases: Iterable[str]) -> list[str]:
    listed = list(forms)
    genitives = [f"{form}s" for form in bases if not form.endswith(HISSING)]
    return list(dict.fromkeys([*listed, *genitives]))
