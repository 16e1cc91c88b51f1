"""The English lexicon: which forms lead to which lemma."""

from __future__ import annotations

from pathlib import Path

import pytest

from verkosto_cli.search.languages.lexicon import Lexicon

LEXICON = Lexicon((Path(__file__).parents[3] / "data" / "english.txt").read_bytes())

FORMS = {
    "family": "family families family's",
    "city": "city cities city's",
    "child": "child children child's children's",
    "woman": "woman women women's",
    "leaf": "leaf leaves",
    "box": "box boxes",
    "crisis": "crisis crises",
    "criterion": "criterion criteria",
    "run": "run runs ran running",
    "teach": "teach teaches taught teaching",
    "write": "write writes wrote written writing",
    "plan": "plan plans planned planning",
    "cycle": "cycle cycles cycled cycling",
    "study": "study studies studied studying",
    "go": "go goes went gone going",
    "big": "big bigger biggest",
    "easy": "easy easier easiest",
    "good": "good better best",
    "organise": "organise organises organised organising",
    "organize": "organize organizes organized organizing",
    "colour": "colour colours coloured",
    "helsinki": "helsinki helsinki's",
}


@pytest.mark.parametrize("lemma", FORMS)
def test_forms_lead_to_their_lemma(lemma: str) -> None:
    """Every form of a paradigm written by hand has the word among its lemmas."""
    strays = [
        form
        for form in FORMS[lemma].split()
        if lemma not in {reading.lemma for reading in LEXICON.readings(form)}
    ]

    assert strays == []


@pytest.mark.parametrize("word", ["childrens", "goed", "familys", "teached", "writed"])
def test_a_form_that_nobody_uses_has_no_reading(word: str) -> None:
    """What only a rule would give is not right."""
    assert LEXICON.readings(word) == []
