"""Words that say nothing of what is sought, left aside when a query has others."""

from __future__ import annotations

STOPWORDS = frozenset(
    """
    ja tai sekä eli että jos kun kuin myös mutta vaan on ovat oli olla ole ei eivät
    joka jotka jonka joiden johon joihin jossa joissa josta joista jolla joilla jolle joille
    jota joita mikä mitä mitkä missä mistä mihin millä miten miksi milloin kuka ketkä kenen
    se sen sitä siinä ne niiden niitä niissä tämä tämän tätä tässä nämä näiden
    onko mukana kuuluu kuuluvat liittyy liittyvät
    och eller samt att om som är var vad vilka vilken vilket hur i på av för till med en ett
    den det de har finns inte
    and or the a an of in on at to for with by is are was were be what which who how
    does do has have not that this
    """.split()
)
