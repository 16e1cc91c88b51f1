"""The one table of an entry's fields: labels, how the value is shaped, search weight.

Shapes of values: `word` (a string), `words` (strings), `text` (a string per language), `texts`
(strings per language), and `decision`, `relations`, `targets`, `sources` as docs/registry.md
describes them.
"""

from __future__ import annotations


class Field:
    """A field of an entry; `weight` is its weight in search, 0 where it is not searched."""

    __slots__ = ("labels", "name", "required", "shape", "vocabulary", "weight")

    def __init__(
        self,
        name: str,
        shape: str,
        labels: tuple[str, str, str],
        weight: int = 0,
        vocabulary: str = "",
        *,
        required: bool = False,
    ) -> None:
        self.name = name
        self.shape = shape
        self.labels = dict(zip(("fi", "sv", "en"), labels, strict=True))
        self.weight = weight
        self.vocabulary = vocabulary
        self.required = required

    def label(self, language: str) -> str:
        """Return the field's label, in English where the language has none."""
        return self.labels.get(language, self.labels["en"])


FIELDS = (
    Field("id", "word", ("Tunnus", "Id", "Id"), 40, required=True),
    Field("name", "text", ("Nimi", "Namn", "Name"), 100, required=True),
    Field("aliases", "texts", ("Muut nimet", "Andra namn", "Also known as"), 90),
    Field("kind", "words", ("Laji", "Typ", "Kind"), 0, "kinds", required=True),
    Field("scope", "word", ("Taso", "Nivå", "Scope"), 0, "scopes", required=True),
    Field("themes", "words", ("Teemat", "Teman", "Themes"), 0, "themes", required=True),
    Field("summary", "text", ("Lyhyesti", "Kort", "Summary"), 40, required=True),
    Field("keywords", "texts", ("Asiasanat", "Nyckelord", "Keywords"), 50),
    Field("founded", "word", ("Perustettu", "Grundat", "Founded")),
    Field("joined", "word", ("Mukana vuodesta", "Med sedan", "Joined")),
    Field("decision", "decision", ("Päätös", "Beslut", "Decision"), 20),
    Field("coordinator", "text", ("Koordinoija", "Samordnare", "Coordinator"), 30),
    Field("members", "words", ("Kunnat", "Kommuner", "Municipalities"), 30),
    Field("partners", "texts", ("Kumppanit", "Partner", "Partners"), 20),
    Field("places", "words", ("Paikat", "Platser", "Places"), 40),
    Field("part_of", "relations", ("Osa kokonaisuutta", "Del av", "Part of"), 20),
    Field("targets", "targets", ("Tavoitteet", "Mål", "Targets"), 30),
    Field("valid_until", "word", ("Voimassa", "Gäller till", "Valid until")),
    Field("renewal", "text", ("Uusiminen", "Förnyelse", "Renewal"), 10),
    Field("website", "word", ("Verkkosivut", "Webbplats", "Website")),
    Field("sources", "sources", ("Lähteet", "Källor", "Sources")),
    Field("description", "text", ("Kuvaus", "Beskrivning", "Description"), 20, required=True),
    Field("related", "words", ("Liittyy", "Hör ihop med", "Related")),
    Field("parts", "words", ("Siihen kuuluu", "Omfattar", "Includes")),
)

# What a hit of a search has beside the entry's own fields.
HIT_FIELDS = (
    Field("score", "word", ("Pisteet", "Poäng", "Score")),
    Field("field", "word", ("Kenttä", "Fält", "Field")),
    Field("snippet", "word", ("Kohta", "Ställe", "Snippet")),
)

THEME_FIELDS = (
    Field("id", "word", ("Tunnus", "Id", "Id")),
    Field("label", "text", ("Teema", "Tema", "Theme")),
    Field("count", "word", ("Määrä", "Antal", "Count")),
)

BY_NAME = {field.name: field for field in FIELDS}
