"""The registry: its model, how it is read, what must hold in it; here, the one table of its fields.

A field has labels, a shape of its values, and a weight in search.

Shapes of values: `slug`, `address`, `word` (a string), `date` (an ISO day, month or year),
`words` (strings), `text` (a string per language), `texts` (strings per language), and
`decision`, `relations`, `targets`, `sources` as docs/registry.md describes them.
"""

from __future__ import annotations

LANGUAGES = ("fi", "sv", "en")


class Field:
    """A field of an entry, with its labels in the order of LANGUAGES.

    `weight` is its weight in search, 0 where it is not searched.
    """

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
        self.labels = labels
        self.weight = weight
        self.vocabulary = vocabulary
        self.required = required

    def label(self, language: str) -> str:
        """Return the field's label, in English where the language has none."""
        return self.labels[LANGUAGES.index(language) if language in LANGUAGES else -1]


FIELDS = (
    Field("id", "slug", ("Tunnus", "Id", "Id"), 40, required=True),
    Field("name", "text", ("Nimi", "Namn", "Name"), 100, required=True),
    Field("aliases", "texts", ("Muut nimet", "Andra namn", "Also known as"), 90),
    Field("kind", "words", ("Laji", "Typ", "Kind"), 15, "kinds", required=True),
    Field("scope", "word", ("Taso", "Nivå", "Scope"), 15, "scopes", required=True),
    Field("themes", "words", ("Teemat", "Teman", "Themes"), 15, "themes", required=True),
    Field("summary", "text", ("Lyhyesti", "Kort", "Summary"), 40, required=True),
    Field("keywords", "texts", ("Asiasanat", "Nyckelord", "Keywords"), 50),
    Field("founded", "date", ("Perustettu", "Grundat", "Founded")),
    Field("joined", "date", ("Liittyi", "Anslöts", "Joined")),
    Field("decision", "decision", ("Päätös", "Beslut", "Decision"), 20),
    Field("coordinator", "text", ("Koordinoija", "Samordnare", "Coordinator"), 30),
    Field("members", "words", ("Kunnat", "Kommuner", "Municipalities"), 30),
    Field("partners", "texts", ("Kumppanit", "Partner", "Partners"), 20),
    Field("places", "words", ("Paikat", "Platser", "Places"), 40),
    Field("part_of", "relations", ("Osa kokonaisuutta", "Del av", "Part of"), 20),
    Field("targets", "targets", ("Tavoitteet", "Mål", "Targets"), 30),
    Field("valid_until", "date", ("Voimassa", "Gäller till", "Valid until")),
    Field("renewal", "text", ("Uusiminen", "Förnyelse", "Renewal"), 10),
    Field("website", "address", ("Verkkosivut", "Webbplats", "Website")),
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
    Field("explanation", "word", ("Selitys", "Förklaring", "Explanation")),
    Field("query", "word", ("Haku", "Sökning", "Query")),
)

THEME_FIELDS = (
    Field("id", "word", ("Tunnus", "Id", "Id")),
    Field("label", "text", ("Teema", "Tema", "Theme")),
    Field("count", "word", ("Määrä", "Antal", "Count")),
)

BY_NAME = {field.name: field for field in FIELDS}
