"""The registry: how it is read, and what must hold in it; here, the one table of its fields.

A field has a shape, labels, and a weight in search. A shape is put together from others; what
each means for reading, schemas and documentation is in shapes.py, for searching in texts.py.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("fi", "sv", "en")


class Shape:
    """What a value looks like: its name, and the parts of a table (or of each table of a list)."""

    __slots__ = ("is_list", "name", "parts", "required")

    def __init__(
        self,
        name: str,
        parts: Mapping[str, Shape] | None = None,
        required: tuple[str, ...] = (),
        *,
        is_list: bool = False,
    ) -> None:
        self.name = name
        self.parts = parts or {}
        self.required = required
        self.is_list = is_list


SLUG = Shape("slug")
WORD = Shape("word")
WORDS = Shape("words")
IDS = Shape("ids")
DATE = Shape("date")
ADDRESS = Shape("address")
EMAIL = Shape("e-mail")
LANGUAGE = Shape("language")
TEXT = Shape("text")
TEXTS = Shape("texts")
NAMES = Shape("names")
RELATIONS = Shape("relations")
SOURCE = Shape("source", {"title": WORD, "address": ADDRESS}, ("title",))
SOURCES = Shape("sources", SOURCE.parts, SOURCE.required, is_list=True)
DECISION = Shape("decision", {"by": TEXT, "date": DATE}, ("by",))
TARGETS = Shape(
    "targets", {"what": TEXT, "amount": WORD, "from": DATE, "by": DATE}, ("what",), is_list=True
)
CONTACT = Shape("contact", {"unit": TEXT, "person": TEXT, "email": EMAIL, "address": ADDRESS})
FEE = Shape("fee", {"amount": WORD, "period": TEXT}, ("amount",))
HISTORY = Shape("history", {"date": DATE, "what": TEXT}, ("date", "what"), is_list=True)


# What a registry says of itself.
HEAD = Shape(
    "head",
    {
        "title": TEXT,
        "organisation": TEXT,
        "language": LANGUAGE,
        "licence": WORD,
        "date": DATE,
        "source": SOURCE,
    },
    ("title", "language"),
)
VOCABULARY = Shape("vocabulary", {"id": SLUG, "label": TEXT}, ("id", "label"), is_list=True)
VOCABULARIES = ("themes", "kinds", "scopes")


class Field:
    """A field of an entry, with its labels in the order of LANGUAGES.

    `weight` is its weight in search, 0 where it is not searched; `vocabulary` the one whose ids
    it holds. What is not `written` in a registry's file follows from other entries.
    """

    __slots__ = ("labels", "name", "required", "shape", "vocabulary", "weight", "written")

    def __init__(
        self,
        name: str,
        shape: Shape,
        labels: tuple[str, str, str],
        weight: int = 0,
        vocabulary: str = "",
        *,
        required: bool = False,
        written: bool = True,
    ) -> None:
        self.name = name
        self.shape = shape
        self.labels = labels
        self.weight = weight
        self.vocabulary = vocabulary
        self.required = required
        self.written = written

    def label(self, language: str) -> str:
        """Return the field's label, in English where the language has none."""
        return self.labels[LANGUAGES.index(language) if language in LANGUAGES else -1]


# Weights in search: what an entry is called (100, 90) is what people ask for by name; its summary
# (45), places (40) and keywords (35) are chosen to tell what it is about, a sentence surer than a
# list; members, targets and dates (25 to 30) are facts that are asked for; a theme (22) counts a
# little more than a description (20), which only mentions things; what many entries share, or what
# is said in passing (10 to 15), only orders what is found.
FIELDS = (
    Field("id", SLUG, ("Tunnus", "Id", "Id"), 40, required=True),
    Field("name", TEXT, ("Nimi", "Namn", "Name"), 100, required=True),
    Field("aliases", TEXTS, ("Muut nimet", "Andra namn", "Also known as"), 90),
    Field("kind", WORDS, ("Tyyppi", "Typ", "Kind"), 15, "kinds", required=True),
    Field("scope", IDS, ("Taso", "Nivå", "Scope"), 15, "scopes", required=True),
    Field("themes", WORDS, ("Teemat", "Teman", "Themes"), 22, "themes", required=True),
    Field("summary", TEXT, ("Lyhyesti", "I korthet", "Summary"), 45, required=True),
    Field("keywords", TEXTS, ("Asiasanat", "Nyckelord", "Keywords"), 35),
    Field("founded", DATE, ("Perustettu", "Grundat", "Founded"), 25),
    Field("joined", DATE, ("Mukana alkaen", "Med sedan", "Joined"), 25),
    Field("decision", DECISION, ("Päätös", "Beslut", "Decision"), 20),
    Field("coordinator", TEXT, ("Koordinoija", "Samordnare", "Coordinator"), 30),
    Field("contact", CONTACT, ("Yhteystiedot", "Kontakt", "Contact"), 10),
    Field("members", NAMES, ("Kunnat", "Kommuner", "Municipalities"), 30),
    Field("partners", TEXTS, ("Kumppanit", "Samarbetspartner", "Partners"), 20),
    Field("places", NAMES, ("Paikat", "Platser", "Places"), 40),
    Field("part_of", RELATIONS, ("Kuuluu kokonaisuuteen", "Del av", "Part of"), 20),
    Field("targets", TARGETS, ("Tavoitteet", "Mål", "Targets"), 30),
    Field("fee", FEE, ("Maksu", "Avgift", "Fee"), 10),
    Field("status", WORD, ("Tila", "Status", "Status"), 0, "statuses"),
    Field("valid_until", DATE, ("Voimassa asti", "Gäller till", "Valid until"), 25),
    Field("renewal", TEXT, ("Uusiminen", "Förnyelse", "Renewal"), 10),
    Field("ended", DATE, ("Päättynyt", "Avslutat", "Ended"), 25),
    Field("history", HISTORY, ("Vaiheet", "Historik", "History"), 10),
    Field("website", ADDRESS, ("Verkkosivut", "Webbplats", "Website")),
    Field("sources", SOURCES, ("Lähteet", "Källor", "Sources")),
    Field("reviewed", DATE, ("Tarkistettu", "Granskat", "Reviewed")),
    Field("description", TEXT, ("Kuvaus", "Beskrivning", "Description"), 20),
    Field("related", WORDS, ("Katso myös", "Se även", "See also")),
    Field("parts", WORDS, ("Sisältää", "Omfattar", "Includes"), written=False),
)

BY_NAME = {field.name: field for field in FIELDS}
