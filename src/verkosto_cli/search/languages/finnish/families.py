"""Families of Finnish words: verb, its noun and its doer; noun, adjective and quality; places."""

from __future__ import annotations

from ..families import Families, as_lemma
from ..span import Lemma

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..lexicon import Lexicon
    from ..paradigm import Reading

_FAMILIES = """
inen:a isuus:n
inen:a isyys:n
ton:a ttomuus:n
tön:a ttömyys:n
va:a vuus:n
vä:a vyys:n
ttaa:v tus:n ttaja:n
ttää:v tys:n ttäjä:n
staa:v stus:n staja:n
stää:v stys:n stäjä:n
ntaa:v nnus:n ntaja:n
ntää:v nnys:n ntäjä:n
oida:v ointi:n oija:n
öidä:v öinti:n öijä:n
ella:v elu:n elija:n
ellä:v ely:n elijä:n
illa:v ilu:n ilija:n
illä:v ily:n ilijä:n
ata:v aus:n aaja:n
ätä:v äys:n ääjä:n
aa:v u:n aja:n
aa:v o:n aja:n
ää:v o:n äjä:n
ää:v ö:n äjä:n
ita:v inta:n itsija:n
itä:v intä:n itsijä:n
oa:v onta:n oja:n
iä:v intä:n ijä:n
ua:v umus:n unut:a uttaa:v
yä:v ymys:n ynyt:a yttää:v
ea:v emus:n
eä:v emys:n
ia:v imus:n
ttua:v ttaa:v
ttyä:v ttää:v
stua:v staa:v
styä:v stää:v
ntua:v ntaa:v
ntyä:v ntää:v
i:n inen:a
:n inen:a
:p lainen:a
:p läinen:a
"""
_PAIRS = """
kaupunki kaupunkilainen, kunta kuntalainen kunnallinen, kylä kyläläinen, maakunta maakunnallinen,
eurooppa eurooppalainen, pohjola pohjoismaa pohjoismainen, asua asukas asuminen asunto,
nuori nuoriso nuoruus, lapsi lapsuus, vanhuus vanhus, kieli kielinen kielellinen,
politiikka poliitikko poliittinen, historia historiallinen,
tiede tieteellinen tutkia tutkimus tutkija, taide taiteilija taiteellinen,
musiikki muusikko musiikillinen, urheilu urheilija urheilla, matkailu matkailija,
pyörä pyöräily pyöräilijä pyöräillä, kävellä kävely kävelijä, oppia oppiminen oppilas,
opiskelija opiskelu opiskella, työ työntekijä työllinen työllisyys työtön työttömyys,
yrittäjä yrittäjyys yrittää yritys, terve terveys terveellinen, sairas sairaus,
turva turvallinen turvallisuus turvaton, tasa-arvo tasa-arvoinen,
osallistua osallistuminen osallisuus osallinen osallistuja, vapaaehtoinen vapaaehtoisuus,
demokratia demokraattinen, ystävä ystävyys, vammainen vammaisuus, köyhä köyhyys,
yksinäinen yksinäisyys, lukea lukeminen lukija, kirjoittaa kirjoittaja kirjoittaminen,
kestävä kestävyys, saavutettava saavutettavuus, esteetön esteettömyys,
moninainen moninaisuus monimuotoinen monimuotoisuus, suojella suojelu suojelija, hankkia hankinta,
auttaa apu auttaja, kuljettaa kuljetus, kansainvälinen kansainvälisyys, talvi talvinen talvisin,
kesä kesäinen kesäisin, syksy syksyinen syksyisin, kevät keväinen keväisin, ilta iltainen iltaisin,
katketa katkaista katko katkos katkeaminen, puuttua puute, lähteä lähtö, palata paluu,
kuolla kuolema, syntyä synty syntymä, juoda juoma, juosta juoksu juoksija,
uida uinti uimari uiminen, tanssia tanssi tanssija, pelata peli pelaaja, muuttua muutos,
vähentää vähennys, saastua saaste saastuttaa saastuminen, myydä myynti myyjä,
vuokra vuokrata vuokraus vuokralainen, laina lainata lainaus lainaaja, tarvita tarve,
päättää päätös päättäjä, kokoontua kokous, häiritä häirintä häiriö, uhata uhka uhkailla uhkailu,
liikkua liikunta liikkuminen, lämmin lämpö lämmittää lämmitys, kuiva kuivuus kuivua,
puhdas puhtaus puhdistaa puhdistus, pimeä pimeys, melu meluisa, liukas liukkaus, pitkä pituus,
korkea korkeus, syvä syvyys, leveä leveys, nopea nopeus, hidas hitaus, kallis kalleus,
halpa halpuus, viha vihata, rakas rakkaus rakastaa, itkeä itku, pelätä pelko,
soittaa soitto soittaja soitin, ajaa ajo ajaja, matkustaa matkustus matkustaja matka, jonottaa jono,
kysyä kysymys kysely kysyjä, hakea hakemus haku hakija, anoa anomus, jakaa jako jakelu,
tuottaa tuotto tuotanto tuottaja tuote, sataa sade, tulvia tulva, aurata auraus aura,
valaista valaistus valo, kaivaa kaivuu, leikata leikkaus, leikkiä leikki, rokottaa rokotus rokote,
sairastaa sairaus sairas, rikos rikollinen rikollisuus, varas varkaus varastaa,
pakolainen pakolaisuus paeta pako, kääntää käännös kääntäjä, tulkata tulkki tulkkaus,
kirkko kirkollinen
"""
_STRANGERS = """
satu sataa tavallinen tapa maallinen kunto kunnollinen asiallinen asia lasku laskea varsinainen
osaton kohta kohdallinen puoli puolinainen pala palata palaus hakata lakata lakaus mata sika kori
aika aikainen korinne kokko avata alku vara varata varaus varallinen varaton suku kuu kuulu luulla
tulla paikka paikata laita laitos tila tilata tilaus tilaton hinta matala luonnoton luonnottomuus
luonnollinen luonnollisuus tiedoton tiedottomuus hengetön hengettömyys hengellinen hengellisyys
mieletön mielettömyys virallinen virallisuus viraton virattomuus lapsellinen lapsellisuus
tarkoittaa tarkoitus tarkoittaja vaikuttaa vaikutus vaikuttaja toteuttaa toteutus toteuttaja
edellyttää edellytys osoittaa osoitus osoittaja sisältää kantaa kanto kattaa katto vetää veto
luottaa luotto sato henki henkinen näyttää näyttö
"""
_ENDINGS = ("llinen", "llisuus", "llisyys", "ton", "tön", "ttomuus", "ttömyys")
_MADE = ("minen", "ja", "jä", "lu", "ly", "us", "ys")
_SHORTEST = 3
FAMILIES = Families(_FAMILIES, _PAIRS, _STRANGERS)


def derived(lemma: str, lexicon: Lexicon) -> Iterator[Lemma]:
    """Yield the lemmas of the same stem as a lemma."""
    seen = {lemma}
    for other in _all(lemma, lexicon):
        if other.lemma not in seen:
            seen.add(other.lemma)
            yield other


def _all(lemma: str, lexicon: Lexicon) -> Iterator[Lemma]:
    yield from FAMILIES.of(lemma, lexicon)
    own = [reading for reading in lexicon.readings(lemma) if reading.lemma == lemma]
    for reading in own:
        yield from _made(reading, lexicon)
        if not FAMILIES.is_stranger(lemma) and len(lemma) >= _SHORTEST:
            for found in _by_genitive(reading, lexicon):
                if not FAMILIES.is_stranger(found.lemma):
                    yield as_lemma(found)


def _made(reading: Reading, lexicon: Lexicon) -> Iterator[Lemma]:
    """Yield the verb that a word is made of, and the doer and the doing that a verb makes."""
    source = reading.origin or reading
    if reading.origin and not FAMILIES.is_stranger(source.lemma):
        yield as_lemma(source)
    if source.pos == "v" and not FAMILIES.is_stranger(source.lemma):
        for prefix, is_word, code in lexicon.paradigm(source.code).links:
            stem = source.stem + prefix
            name = stem + lexicon.paradigm(code).first
            if is_word and name.endswith(_MADE):
                yield Lemma(name, stem, code)


def _by_genitive(reading: Reading, lexicon: Lexicon) -> Iterator[Reading]:
    """Yield kunnallinen of kunta, by its genitive kunnan, and the other way."""
    if reading.pos == "n":
        for ending in _ENDINGS:
            word = _genitive(reading, lexicon)[:-1] + ending
            yield from (each for each in lexicon.readings(word) if each.lemma == word)
    for ending in _ENDINGS:
        stem = reading.lemma.removesuffix(ending)
        if stem != reading.lemma and len(stem) >= _SHORTEST - 1:
            yield from (
                each
                for each in lexicon.readings(f"{stem}n")
                if each.pos == "n" and _genitive(each, lexicon) == f"{stem}n"
            )


def _genitive(reading: Reading, lexicon: Lexicon) -> str:
    """Return the singular genitive of a noun, which stands before its plural one."""
    for suffix in lexicon.paradigm(reading.code).modifiers(folded=False):
        if suffix.endswith("n"):
            return reading.stem + suffix
    return ""
