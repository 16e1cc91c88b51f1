"""The built-in registry holds every fact of its sources, in fields and in all three languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomli

REGISTRY = Path(__file__).parents[2] / "data" / "networks.toml"
LANGUAGES = ("fi", "sv", "en")
COUNCIL = {
    "fi": "Porin kaupunginvaltuusto",
    "sv": "Björneborgs stadsfullmäktige",
    "en": "Pori City Council",
}

# id -> name by language, kind, scope and every field of years, people, places and relations.
FIELDS: dict[str, dict[str, Any]] = {
    "aalto-kaupungit": {
        "name": {"fi": "Alvar Aalto -kaupunkien verkosto", "en": "Network of Alvar Aalto Cities"},
        "kind": ["verkosto"],
        "scope": "valtakunnallinen",
        "founded": date(2017, 2, 3),
        "joined": date(2017, 2, 3),
        "places": ["Villa Mairea", "Noormarkku"],
        "website": "https://alvaraalto.fi/en/information/aalto-cities/",
    },
    "hinku": {
        "name": {"fi": "Hinku-verkosto", "sv": "Hinku-nätverket", "en": "Hinku network"},
        "kind": ["verkosto", "sitoumus"],
        "scope": "valtakunnallinen",
        "founded": 2008,
        "joined": date(2016, 5, 23),
        "related": ["ilmastoviisas-satakunta"],
        "decision": {"by": COUNCIL, "date": date(2016, 5, 23)},
        "coordinator": {
            "fi": "Suomen ympäristökeskus (Syke)",
            "sv": "Finlands miljöcentral (Syke)",
            "en": "Finnish Environment Institute (Syke)",
        },
        "website": "https://hiilineutraalisuomi.fi",
    },
    "iclei": {
        "name": {"fi": "ICLEI", "en": "ICLEI – Local Governments for Sustainability"},
        "kind": ["verkosto"],
        "scope": "maailmanlaajuinen",
        "founded": 1990,
        "website": "https://iclei.org",
    },
    "ilmastoviisas-satakunta": {
        "name": {"fi": "Ilmastoviisas Satakunta"},
        "kind": ["hanke"],
        "scope": "maakunnallinen",
        "related": ["hinku"],
    },
    "kansallinen-kaupunkipuisto": {
        "name": {
            "fi": "Kansallinen kaupunkipuisto",
            "sv": "Nationalstadspark",
            "en": "National urban park",
        },
        "kind": ["lakisaateinen-asema", "verkosto"],
        "scope": "valtakunnallinen",
        "founded": date(2002, 5, 6),
        "joined": date(2002, 5, 6),
        "decision": {
            "by": {
                "fi": "Ympäristöministeriö",
                "sv": "Miljöministeriet",
                "en": "Ministry of the Environment",
            },
            "date": date(2002, 5, 6),
        },
        "places": ["Kirjurinluoto", "Eteläranta", "Kivi-Pori", "Porin metsä"],
        "website": "https://kansallisetkaupunkipuistot.fi",
    },
    "mal": {
        "name": {"fi": "MAL-verkosto"},
        "kind": ["verkosto"],
        "scope": "valtakunnallinen",
        "founded": 2010,
        "coordinator": {
            "fi": "Tampereen kaupunkiseudun kuntayhtymä",
            "sv": "Tammerfors stadsregions samkommun (Tampereen kaupunkiseudun kuntayhtymä)",
            "en": "Joint Authority of Tampere City Region",
        },
        "website": "https://mal-verkosto.fi",
    },
    "osaava-satakunta": {
        "name": {"fi": "Osaava Satakunta"},
        "kind": ["verkosto"],
        "scope": "maakunnallinen",
    },
    "pyorailykunnat": {
        "name": {
            "fi": "Pyöräilykuntien verkosto ry",
            "sv": "Nätverket för cykelkommuner",
            "en": "Network of Finnish Cycling Municipalities",
        },
        "kind": ["yhdistys", "verkosto"],
        "scope": "valtakunnallinen",
        "partners": {
            "fi": ["kunnat", "valtionhallinto", "yritykset", "järjestöt", "muut toimijat"],
            "sv": ["kommuner", "statsförvaltningen", "företag", "organisationer", "andra aktörer"],
            "en": [
                "municipalities",
                "central government",
                "companies",
                "NGOs",
                "others",
            ],
        },
        "founded": 1997,
        "website": "https://poljin.fi",
    },
    "reilun-kaupan-kaupunki": {
        "name": {
            "fi": "Reilun kaupan kaupunki",
            "sv": "Rättvis handel-stad",
            "en": "Fairtrade Town",
        },
        "kind": ["tunnustus", "sitoumus"],
        "scope": "paikallinen",
        "joined": 2008,
        "decision": {"by": COUNCIL},
        "website": "https://reilukauppa.fi/osallistu/reilun-kaupan-kunnat-ja-kaupungit/",
    },
    "jytry": {
        "name": {"fi": "Satakunnan järjestöyhteistyöryhmä JYTRY"},
        "kind": ["foorumi"],
        "scope": "maakunnallinen",
        "partners": {
            "fi": ["maakunta", "kunnat", "yritykset", "seurakunta", "koulutusorganisaatiot"],
            "sv": [
                "landskapet",
                "kommunerna",
                "företag",
                "församlingen",
                "utbildningsorganisationer",
            ],
            "en": ["region", "municipalities", "companies", "parish", "educational organisations"],
        },
        "website": "https://yhteisokeskus.fi/jytry/",
    },
    "satakunnan-lastenkulttuuriverkosto": {
        "name": {"fi": "Satakunnan lastenkulttuuriverkosto"},
        "kind": ["verkosto"],
        "scope": "maakunnallinen",
        "members": ["Pori", "Eura", "Eurajoki", "Merikarvia", "Nakkila", "Rauma"],
        "partners": {
            "fi": ["Porin lastenkulttuurikeskus"],
            "sv": ["Björneborgs barnkulturcentrum"],
            "en": ["Pori Children's Culture Centre"],
        },
    },
    "natura-2000": {
        "name": {
            "fi": "Selkämeren kansallispuisto / Natura 2000 -verkosto",
            "sv": "Bottenhavets nationalpark / nätverket Natura 2000",
            "en": "Bothnian Sea National Park / Natura 2000 network",
        },
        "kind": ["suojelualue", "verkosto"],
        "scope": "eu",
        "places": ["Yyteri", "Preiviikinlahti"],
        "website": "https://ym.fi/natura-2000-verkosto",
    },
    "lastenkulttuurikeskusten-liitto": {
        "name": {
            "fi": "Suomen lastenkulttuuriliitto ry",
            "sv": "Förbundet för barnkultur i Finland rf",
            "en": "Association of Children's Culture in Finland",
        },
        "kind": ["yhdistys"],
        "scope": "valtakunnallinen",
        "founded": 2015,
        "joined": 2015,
        "website": "https://lastenkulttuuri.fi",
    },
    "terve-kunta": {
        "name": {"fi": "Terve Kunta -verkosto", "en": "Finnish Healthy Cities Network"},
        "kind": ["verkosto"],
        "scope": "valtakunnallinen",
        "founded": 1996,
        "joined": 1996,
        "coordinator": {
            "fi": "Terveyden ja hyvinvoinnin laitos (THL)",
            "sv": "Institutet för hälsa och välfärd (THL)",
            "en": "Finnish Institute for Health and Welfare (THL)",
        },
        "part_of": [
            {
                "fi": "WHO Healthy Cities -verkosto",
                "sv": "nätverket WHO Healthy Cities",
                "en": "WHO Healthy Cities",
            }
        ],
        "website": "https://thl.fi/aiheet/hyvinvoinnin-ja-terveyden-edistamisen-johtaminen/"
        "kansallinen-tuki-ja-verkostot/terve-kunta-verkosto",
    },
    "ubc": {
        "name": {"fi": "Itämeren kaupunkien liitto", "en": "Union of the Baltic Cities"},
        "kind": ["kaupunkiliitto", "verkosto"],
        "scope": "itameri",
        "founded": 1991,
        "joined": 1997,
        "website": "https://ubc.net",
    },
    "lapsiystavallinen-kunta": {
        "name": {
            "fi": "Lapsiystävällinen kunta",
            "sv": "Barnvänlig kommun",
            "en": "Child Friendly Municipality",
        },
        "kind": ["malli", "tunnustus"],
        "scope": "paikallinen",
        "founded": 2012,
        "joined": 2016,
        "coordinator": {"fi": "Suomen UNICEF", "sv": "UNICEF Finland", "en": "UNICEF Finland"},
        "valid_until": "2024-12",
        "website": "https://lapsiystavallinenkunta.fi",
    },
}
FACT_KEYS = (
    "name", "kind", "scope", "founded", "joined", "decision", "coordinator", "members", "partners",
    "places", "part_of", "related", "valid_until", "website",
)  # fmt: skip

ALIASES = {
    "aalto-kaupungit": {"Aalto Cities"},
    "hinku": {
        "Hiilineutraali kunta",
        "Kohti hiilineutraalia kuntaa",
        "Hinku-foorumi",
        "Kolneutrala kommuner",
        "Towards Carbon Neutral Municipalities",
    },
    "iclei": {
        "ICLEI – Local Governments for Sustainability",
        "International Council for Local Environmental Initiatives",
    },
    "ilmastoviisas-satakunta": {"ILSA"},
    "mal": {"MALPE"},
    "pyorailykunnat": {"Poljin"},
    "reilun-kaupan-kaupunki": {"Reilun kaupan kunta"},
    "jytry": {"JYTRY", "Satakunnan järjestöyhteistyöryhmä"},
    "natura-2000": {
        "Selkämeren kansallispuisto",
        "Natura 2000 -verkosto",
        "Bottenhavets nationalpark",
        "nätverket Natura 2000",
        "Bothnian Sea National Park",
        "Natura 2000 network",
    },
    "ubc": {"UBC", "Union of Baltic Cities"},
    "lapsiystavallinen-kunta": {"Child Friendly Cities Initiative", "CFCI"},
}

# Labels in the order fi, en, sv, and the entries of each theme.
THEMES = {
    "ilmasto": (
        ("Ilmasto ja energia", "Climate and energy", "Klimat och energi"),
        {"hinku", "iclei", "ilmastoviisas-satakunta"},
    ),
    "luonto": (
        ("Luonto ja ympäristö", "Nature and environment", "Natur och miljö"),
        {"iclei", "kansallinen-kaupunkipuisto", "natura-2000", "ubc"},
    ),
    "kestava-kehitys": (
        ("Kestävä kehitys", "Sustainable development", "Hållbar utveckling"),
        {"iclei", "pyorailykunnat", "reilun-kaupan-kaupunki"},
    ),
    "kaupunkisuunnittelu": (
        (
            "Kaupunkisuunnittelu ja asuminen",
            "Urban planning and housing",
            "Stadsplanering och boende",
        ),
        {"kansallinen-kaupunkipuisto", "mal", "ubc"},
    ),
    "liikkuminen": (
        ("Liikkuminen ja liikenne", "Mobility and transport", "Mobilitet och trafik"),
        {"mal", "pyorailykunnat"},
    ),
    "kulttuuri": (
        ("Kulttuuri ja kulttuuriperintö", "Culture and heritage", "Kultur och kulturarv"),
        {
            "aalto-kaupungit",
            "kansallinen-kaupunkipuisto",
            "satakunnan-lastenkulttuuriverkosto",
            "lastenkulttuurikeskusten-liitto",
            "ubc",
        },
    ),
    "lapset-ja-nuoret": (
        ("Lapset ja nuoret", "Children and young people", "Barn och unga"),
        {
            "satakunnan-lastenkulttuuriverkosto",
            "lastenkulttuurikeskusten-liitto",
            "lapsiystavallinen-kunta",
        },
    ),
    "hyvinvointi": (
        (
            "Hyvinvointi, terveys ja liikunta",
            "Well-being, health and exercise",
            "Välfärd, hälsa och motion",
        ),
        {"pyorailykunnat", "terve-kunta", "ubc"},
    ),
    "osaaminen": (
        ("Osaaminen ja koulutus", "Skills and education", "Kompetens och utbildning"),
        {"osaava-satakunta", "lastenkulttuurikeskusten-liitto"},
    ),
    "osallisuus": (
        (
            "Osallisuus ja yhdistystoiminta",
            "Participation and associations",
            "Delaktighet och föreningsliv",
        ),
        {"jytry"},
    ),
    "kansainvalisyys": (
        ("Kansainvälinen yhteistyö", "International cooperation", "Internationellt samarbete"),
        {"iclei", "terve-kunta", "ubc"},
    ),
    "matkailu": (("Matkailu", "Tourism", "Turism"), {"aalto-kaupungit"}),
}

# id -> language -> what the description says, parted by bars.
TEXTS = {
    "aalto-kaupungit": {
        "fi": "tasavertaisia|pieni paikkakunta|Aalto-kohteiden määrä|ulkomailla|matkailussa"
        "|viestinnässä|markkinoinnissa|arkkitehtuuri|rakennettu ympäristö|Villa Mairea"
        "|Noormarkussa|3.2.2017|Jyväskylässä|allekirjoittajista|Alvar Aalto -säätiön",
        "sv": "jämlika|liten ort|oavsett hur många|utomlands|turism|kommunikation|marknadsföring"
        "|arkitektur|byggda miljön|Villa Mairea|Noormarkku|3 februari 2017|Jyväskylä|undertecknade"
        "|Alvar Aalto-stiftelsens",
        "en": "equal|small town|however many|abroad|tourism|communications|marketing|architecture"
        "|built environment|Villa Mairea|Noormarkku|3 February 2017|Jyväskylä|founding signatories"
        "|Alvar Aalto Foundation",
    },
    "hinku": {
        "fi": "80 prosentin|2007|2030|tavoittelemaan|kasvihuonekaasupäästöjä|koko alueella"
        "|hiilineutraali kunta|toimijoihin|hiilineutraaliutta|23.5.2016|Kaupunginvaltuuston|2008"
        "|Suomen ympäristökeskus",
        "sv": "80 procent|2007|2030|eftersträva|växthusgaser|hela stadens område|kolneutral kommun"
        "|andra aktörer|kolneutralitet|23 maj 2016|stadsfullmäktiges|2008|Finlands miljöcentral",
        "en": "80 per cent|2007|2030|aiming for|greenhouse gas emissions|whole area"
        "|carbon neutral municipality|others in its area|carbon neutrality|23 May 2016|City Council"
        "|2008|Finnish Environment Institute",
    },
    "iclei": {
        "fi": "kansainvälinen ympäristöverkosto|kuntia|kestävää kehitystä|ilmastonmuutokseen"
        "|kaupungistumiseen|talouden|väestön|1990|2003"
        "|International Council for Local Environmental Initiatives|14 suomalaista kaupunkia"
        "|ajankohtaa ei mainita",
        "sv": "internationellt miljönätverk|kommuner|hållbar utveckling|klimatförändringen"
        "|urbaniseringen|ekonomi|befolkning|1990|2003"
        "|International Council for Local Environmental Initiatives|14 finländska städer|odaterad",
        "en": "international environmental network|municipalities|sustainable development"
        "|climate change|urbanisation|economy|population|1990|2003"
        "|International Council for Local Environmental Initiatives|14 Finnish cities|undated",
    },
    "ilmastoviisas-satakunta": {
        "fi": "ILSA|kasvihuonekaasupäästöihin|päästökaupan ulkopuolelle|vauhdittaa|ilmasto-ohjelmia"
        "|Hinku-työtä|käytäntöön|energiatehokkuussopimuksen",
        "sv": "ILSA|växthusgaser|inte omfattas av utsläppshandeln|klimatprogram|Hinku-arbete"
        "|praktiken"
        "|energieffektivitetsavtalet|Satakunta",
        "en": "ILSA|greenhouse gas|outside emissions trading|momentum|climate programmes"
        "|Hinku work|practice|energy efficiency agreement|Satakunta",
    },
    "kansallinen-kaupunkipuisto": {
        "fi": "6.5.2002|toisena Suomessa|ympäristöministeriö|maankäyttö- ja rakennuslain|2025"
        "|alueidenkäyttölaki"
        "|verkostoa|kaupunkiluonto|rakennettu kulttuuriympäristö|keskustassa|laajana",
        "sv": "6 maj 2002|den andra i Finland|miljöministeriet|markanvändnings- och bygglagen"
        "|2025|områdesanvändning"
        "|nätverket|naturen i staden|byggda kulturmiljön|centrum|sammanhängande",
        "en": "6 May 2002|the second in Finland|Ministry of the Environment"
        "|Land Use and Building Act|2025|Land Use Act|network|urban nature|cultural heritage"
        "|city centre|unbroken",
    },
    "mal": {
        "fi": "maankäyttö|asuminen|liikenne|kaupunkipolitiikka|valtio|suuret kaupunkiseudut"
        "|seutujen strategista suunnittelua|2010|Tampereen kaupunkiseudun kuntayhtymä",
        "sv": "markanvändning|boende|trafik|stadspolitik|statens|stora stadsregionernas"
        "|strategisk planering|2010|Tampereen kaupunkiseudun kuntayhtymä",
        "en": "land use|housing|transport|urban policy|the state|large city regions"
        "|strategic planning|2010|Tampereen kaupunkiseudun kuntayhtymä",
    },
    "osaava-satakunta": {
        "fi": "ylläpitää ja kehittää|sivistystoimialan henkilöstön|tämän päivän|huomisen"
        "|Seudulliseen verkostoon|Satakunnan kuntia|täydennyskoulutusta",
        "sv": "upprätthåller och utvecklar|personalen|bildningssektor|i dag|framtiden"
        "|regionala nätverket|kommuner i Satakunta|fortbildning",
        "en": "maintains and develops|staff|education and culture services|today and tomorrow"
        "|regional network|municipalities of Satakunta|in-service training",
    },
    "pyorailykunnat": {
        "fi": "kuntia|valtionhallintoa|yrityksiä|järjestöjä|muita|päätavoite|pyöräily ja kävely"
        "|kestävää liikennettä|arkiliikuntaa|hyvinvointia|yksilölle|yhteiskunnalle|ympäristöllekin"
        "|Poljin",
        "sv": "kommuner|statsförvaltningen|företag|organisationer|andra|Huvudmålet"
        "|cykla och gå|hållbara färdsätt|vardagsmotion|välbefinnande|individen|samhället"
        "|miljön|Poljin",
        "en": "municipalities|central government|companies|NGOs|others|main aim"
        "|cycling and walking|sustainable transport|everyday exercise|well-being|individual"
        "|society|environment|Poljin",
    },
    "reilun-kaupan-kaupunki": {
        "fi": "Kaupunginvaltuusto|reilua kauppaa|omissa tilaisuuksissaan|kahvia|teetä|asukkaille"
        "|Pääkirjaston|infotila|aineistoa|kestäviä hankintoja|kehittää toimintaansa|2008"
        "|toisena kaupunkina"
        "|Reilu kauppa ry",
        "sv": "Stadsfullmäktige|rättvis handel|sina egna tillställningar|kaffe|te |invånarna"
        "|huvudbiblioteket|informationsutrymme|material|hållbara upphandlingar|ständigt|2008"
        "|andra stad"
        "|Reilu kauppa ry",
        "en": "City Council|fair trade|its own events|coffee|tea|residents|main library"
        "|information space|Material|procurement more and more sustainable|keeps improving|2008"
        "|second city"
        "|Reilu kauppa ry",
    },
    "jytry": {
        "fi": "Satakunnan järjestöyhteistyöryhmä|keskustella|kehittää|yhteistyötä|yhdistysten"
        "|vapaaehtoisten|näkyviin|saavutettavaa|maakunta|kunnat|yritykset|seurakunta"
        "|koulutusorganisaatiot",
        "sv": "Satakunnan järjestöyhteistyöryhmä|diskuterar|utvecklar|samarbetar|förenings"
        "|frivillig|synligare|tillgängligt|landskapet|kommunerna|företag|församlingen"
        "|utbildningsorganisationer",
        "en": "Satakunnan järjestöyhteistyöryhmä|discuss, develop|cooperate"
        "|associations|voluntary work|visible|accessible|region|municipalities|companies|parish"
        "|educational organisations",
    },
    "satakunnan-lastenkulttuuriverkosto": {
        "fi": "laajaa yhteistyötä|taide- ja kulttuuripalvelut|monipuolisia|laadukkaita"
        "|saavutettavia|kulttuurisia oikeuksia|uusia tapoja|lapsia ympäröivää yhteisöä|nuorten"
        "|Porin lastenkulttuurikeskuksen|valtakunnallinen lastenkulttuurituki|Poriin|Euraan"
        "|Eurajoelle|Merikarvialle|Nakkilaan|Raumalle",
        "sv": "brett samarbete|konst- och kulturtjänster|mångsidiga|hög kvalitet|ta del av"
        "|kulturella rättigheter|nya sätt|sociala gemenskapen|unga|barnkulturcentrum"
        "|nationella stödet|Björneborg|Eura|Eurajoki|Merikarvia|Nakkila|Rauma",
        "en": "cooperate widely|art and culture services|varied|high-quality|accessible"
        "|cultural rights|new approaches|social community|young people|children's culture centre"
        "|national support|Pori|Eura|Eurajoki|Merikarvia|Nakkila|Rauma",
    },
    "natura-2000": {
        "fi": "Euroopan unionin hanke ja verkosto|luontoalueita|luonnon monimuotoisuutta"
        "|Selkämeren kansallispuistoon|Yyterin hiekat|Preiviikinlahti|vain valtion omistamat osat"
        "|2011|Metsähallitus",
        "sv": "Europeiska unionens initiativ och nätverk|naturområden|naturens mångfald"
        "|Bottenhavets nationalpark|Yyteri|Preiviikinlahti|bara de delar av det som staten äger"
        "|2011|Forststyrelsen",
        "en": "European Union initiative and network|natural areas|biodiversity"
        "|Bothnian Sea National Park|sands of Yyteri|Preiviikinlahti|only its state-owned parts"
        "|2011|Metsähallitus",
    },
    "lastenkulttuurikeskusten-liitto": {
        "fi": "ammattimaisten lasten- ja nuortenkulttuurikeskusten|osaamista|tunnetuksi"
        "|koko maassa|Joka vuosi|Valtakunnallisen lastenkulttuurifoorumin|verkostoitua|Espoossa"
        "|keväällä 2015|14|perustajajäsenistä",
        "sv": "professionella barn- och ungdomskulturcenter|kunnandet|mer känt|hela landet"
        "|Varje år|Valtakunnallinen lastenkulttuurifoorumi|knyta kontakter|Esbo|våren 2015|14"
        "|grundande medlemmarna",
        "en": "professional children's and youth culture centres|expertise|visibility|nationwide"
        "|Every year|Valtakunnallinen lastenkulttuurifoorumi|network|Espoo|spring 2015|14"
        "|founding member",
    },
    "terve-kunta": {
        "fi": "asukkaiden hyvinvointia ja terveyttä|strategista johtamista|toimintatapoja"
        "|arviointia"
        "|THL|1996|perustajajäsen|strategiapäällikkö|2021–2022|WHO Healthy Cities"
        "|maailmanlaajuiseen"
        "|WHO European Healthy Cities|suora jäsen Pori ei",
        "sv": "befolkningens välfärd och hälsa|strategiska ledningen|verksamhetsformerna"
        "|utvärdering"
        "|THL|1996|grundande medlemmarna|ordförande|2021–2022|WHO Healthy Cities|världsomspännande"
        "|WHO European Healthy Cities|inte är direkt medlem",
        "en": "population's well-being and health|strategic management|working methods"
        "|evaluation|THL|1996|founding member|chair|2021–2022|WHO Healthy Cities|worldwide"
        "|WHO European Healthy Cities|not a direct member",
    },
    "ubc": {
        "fi": "UBC|vapaaehtoista|Gdańskissa|1991|Itämeren aluetta|yhdentymistä|1997|kulttuurin"
        "|ympäristön|liikunnan|kaupunkisuunnittelu",
        "sv": "UBC|frivilligt|Gdańsk|1991|Östersjöregionen|integrationen|1997|kultur|miljö|motion"
        "|stadsplanering",
        "en": "UBC|voluntary|Gdańsk|1991|Baltic Sea region|integration|1997|culture|environment"
        "|sport|urban planning",
    },
    "lapsiystavallinen-kunta": {
        "fi": "UNICEFin malli|lapsen oikeuksia|sitoutuneesti ja aktiivisesti|2012|2016"
        "|Verkostot-sivun mukaan|kahdeksi vuodeksi kerrallaan|16.12.2020|neljäksi vuodeksi",
        "sv": "UNICEFs modell|barnets rättigheter|engagerat och aktivt|2012|2016|sida Verkostot"
        "|två år i taget|16 december 2020|fyra år",
        "en": "UNICEF's model|children's rights|committed, active|2012|2016|page Verkostot"
        "|two years at a time|16 December 2020|four years",
    },
}

ENTRIES: dict[str, dict[str, Any]] = {
    entry["id"]: entry for entry in tomli.loads(REGISTRY.read_text(encoding="utf-8"))["networks"]
}


def test_entries_are_those_of_the_source_in_its_order() -> None:
    """The registry has the 16 entries of the city's page, in the page's order."""
    assert list(ENTRIES) == list(FIELDS)
    assert len(ENTRIES) == 16


@pytest.mark.parametrize("id_", FIELDS)
def test_fields_hold_the_facts_and_no_others(id_: str) -> None:
    """Names, kinds, years, people, places and relations are those that the sources state."""
    entry = ENTRIES[id_]
    assert {key: entry[key] for key in FACT_KEYS if key in entry} == FIELDS[id_]


def test_the_target_is_pursued() -> None:
    """The one target with figures is 80 % from 2007 by 2030, and said to be pursued."""
    assert [id_ for id_, entry in ENTRIES.items() if "targets" in entry] == ["hinku"]
    (target,) = ENTRIES["hinku"]["targets"]
    assert (target["amount"], target["from"], target["by"]) == ("80 %", 2007, 2030)
    assert "Tavoiteltu" in target["what"]["fi"]
    assert "Eftersträvad" in target["what"]["sv"]
    assert "sought" in target["what"]["en"]
    for language in LANGUAGES:
        summary = ENTRIES["hinku"]["summary"][language]
        assert [part for part in ("80", "2007", "2030") if part not in summary] == []


def test_renewal_tells_both_periods_with_their_sources() -> None:
    """The two periods that sources give for the recognition stand beside each other."""
    renewal = ENTRIES["lapsiystavallinen-kunta"]["renewal"]
    for part in ("Kahdeksi vuodeksi", "Verkostot", "neljäksi vuodeksi", "UNICEF"):
        assert part in renewal["fi"]
    for part in ("två år", "Verkostot", "fyra år", "UNICEF"):
        assert part in renewal["sv"]
    for part in ("two years", "Verkostot", "four years", "UNICEF"):
        assert part in renewal["en"]


def test_what_happened_is_in_the_history() -> None:
    """The park's founding and the association's new name are dated."""
    dated = {
        id_: entry["history"][0]["date"] for id_, entry in ENTRIES.items() if "history" in entry
    }
    assert dated == {"natura-2000": 2011, "lastenkulttuurikeskusten-liitto": 2025}


@pytest.mark.parametrize("id_", ALIASES)
def test_aliases_hold_the_other_names(id_: str) -> None:
    """Abbreviations, old names and short names of the sources are aliases."""
    aliases = {name for names in ENTRIES[id_]["aliases"].values() for name in names}
    assert aliases >= ALIASES[id_]


def test_themes_have_their_labels_and_entries() -> None:
    """Each theme has its three labels and exactly its entries."""
    themes = tomli.loads(REGISTRY.read_text(encoding="utf-8"))["themes"]
    found = {
        theme["id"]: (
            tuple(theme["label"][language] for language in ("fi", "en", "sv")),
            {id_ for id_, entry in ENTRIES.items() if theme["id"] in entry["themes"]},
        )
        for theme in themes
    }
    assert found == THEMES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", FIELDS)
def test_description_tells_the_facts(id_: str, language: str) -> None:
    """The description tells each fact of the entry in each language."""
    description = ENTRIES[id_]["description"][language]
    assert [part for part in TEXTS[id_][language].split("|") if part not in description] == []


@pytest.mark.parametrize("id_", FIELDS)
def test_every_entry_names_the_page_of_the_city(id_: str) -> None:
    """The city's own page is the first source of every entry."""
    page = {
        "title": "Verkostot, Porin kaupunki",
        "address": "https://www.pori.fi/kaupunki-ja-hallinto/hankkeet-ja-verkostot/verkostot/",
    }
    assert ENTRIES[id_]["sources"][0] == page


@pytest.mark.parametrize("id_", FIELDS)
def test_every_entry_speaks_three_languages(id_: str) -> None:
    """Summary, keywords and description are there in Finnish, Swedish and English."""
    for key in ("summary", "keywords", "description"):
        assert tuple(ENTRIES[id_][key]) == LANGUAGES
