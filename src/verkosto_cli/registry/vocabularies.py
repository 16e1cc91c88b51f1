"""The words that any registry may use without listing them, with labels in three languages."""

from __future__ import annotations

from . import LANGUAGES

_WORDS = {
    "themes": (
        ("ilmasto", "Ilmasto ja energia", "Klimat och energi", "Climate and energy"),
        ("luonto", "Luonto ja ympäristö", "Natur och miljö", "Nature and environment"),
        ("kestava-kehitys", "Kestävä kehitys", "Hållbar utveckling", "Sustainable development"),
        (
            "kaupunkisuunnittelu",
            "Kaupunkisuunnittelu ja asuminen",
            "Stadsplanering och boende",
            "Urban planning and housing",
        ),
        (
            "liikkuminen",
            "Liikkuminen ja liikenne",
            "Mobilitet och trafik",
            "Mobility and transport",
        ),
        (
            "kulttuuri",
            "Kulttuuri ja kulttuuriperintö",
            "Kultur och kulturarv",
            "Culture and heritage",
        ),
        ("lapset-ja-nuoret", "Lapset ja nuoret", "Barn och unga", "Children and young people"),
        (
            "hyvinvointi",
            "Hyvinvointi, terveys ja liikunta",
            "Välfärd, hälsa och motion",
            "Well-being, health and exercise",
        ),
        ("osaaminen", "Osaaminen ja koulutus", "Kompetens och utbildning", "Skills and education"),
        (
            "osallisuus",
            "Osallisuus ja yhdistystoiminta",
            "Delaktighet och föreningsliv",
            "Participation and associations",
        ),
        (
            "kansainvalisyys",
            "Kansainvälinen yhteistyö",
            "Internationellt samarbete",
            "International cooperation",
        ),
        ("matkailu", "Matkailu", "Turism", "Tourism"),
    ),
    "kinds": (
        ("verkosto", "Verkosto", "Nätverk", "Network"),
        ("sitoumus", "Sitoumus", "Åtagande", "Commitment"),
        ("hanke", "Hanke", "Projekt", "Project"),
        ("yhdistys", "Yhdistys", "Förening", "Association"),
        ("tunnustus", "Tunnustus", "Erkännande", "Recognition"),
        ("foorumi", "Yhteistyöfoorumi", "Samarbetsforum", "Cooperation forum"),
        ("suojelualue", "Suojelualue", "Skyddsområde", "Protected area"),
        ("kaupunkiliitto", "Kaupunkien liitto", "Stadsförbund", "Union of cities"),
        ("malli", "Toimintamalli", "Modell", "Model"),
        ("lakisaateinen-asema", "Lakisääteinen asema", "Lagstadgad ställning", "Legal status"),
    ),
    "scopes": (
        ("paikallinen", "Paikallinen", "Lokal", "Local"),
        ("maakunnallinen", "Maakunnallinen", "Regional", "Regional"),
        ("valtakunnallinen", "Valtakunnallinen", "Nationell", "National"),
        ("itameri", "Itämeren alue", "Östersjöregionen", "Baltic Sea region"),
        ("eu", "Euroopan unioni", "Europeiska unionen", "European Union"),
        ("maailmanlaajuinen", "Maailmanlaajuinen", "Global", "Worldwide"),
    ),
    "statuses": (
        ("active", "Voimassa", "Gäller", "Active"),
        ("planned", "Suunnitteilla", "Planeras", "Planned"),
        ("ended", "Päättynyt", "Avslutat", "Ended"),
    ),
}

BUILT_IN = {
    name: {id_: dict(zip(LANGUAGES, labels, strict=True)) for id_, *labels in words}
    for name, words in _WORDS.items()
}
