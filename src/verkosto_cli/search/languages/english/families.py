"""Families of English words: verb, its noun and its doer; adjective and its quality; subject."""

from __future__ import annotations

from ..families import Families

_FAMILIES = """
:v er:n ing:n ment:n or:n ion:n ation:n
e:v er:n ing:n ement:n or:n ion:n ation:n
y:v ier:n ication:n
p:v pper:n pping:n
m:v mmer:n mming:n
n:v nner:n nning:n
t:v tter:n tting:n
d:v dder:n dding:n
:a ness:n ly:f ity:n ty:n
y:a iness:n ily:f
e:a ity:n ely:f
ble:a bility:n bly:f
al:an ality:n ally:f
e:n al:an
:n al:an
ics:n ical:an ician:n
ic:an ical:an ically:f y:n
ism:n ist:n istic:an
ce:n t:a tly:f
cy:n t:a tly:f
:n ship:n
y:n ies:n
logy:n logist:n logical:an
graphy:n grapher:n graphic:an
our:n or:n oural:an
ise:v ize:v isation:n ization:n iser:n izer:n
yse:v yze:v ysis:n
re:n er:n
isation:n ization:n isational:an izational:an
:v able:a ability:n
e:v able:a ability:n
:v ance:n ant:n
e:v ance:n ant:n
e:v ion:n ory:a ive:an
t:v ssion:n
d:v sion:n
de:v sion:n sive:a
eive:v eption:n
ibe:v iption:n
uce:v uction:n
olve:v olution:n
ume:v umption:n
ain:v ention:n
rt:v rsion:n
pose:v position:n
:v ion:n ive:an
ate:v ant:n
:v al:n
e:v al:n
:v ery:n
e:v ery:n
er:v ery:n
:n ist:n
:n ous:a
e:n ous:a
y:n ious:a
:n ful:a
:n y:a
e:n y:a
:a en:v
e:a en:v
:n hood:n
ation:n ator:n
keeper:n keeping:n
maker:n making:n
builder:n building:n
fighter:n fighting:n
sitter:n sitting:n
giver:n giving:n
boarder:n boarding:n
layer:n laying:n
teller:n telling:n
omer:n omy:n
"""
_PAIRS = """
democracy democrat democratic, culture cultural, environment environmental, municipality municipal,
library librarian, education educate educator educational, young youth, child childhood,
strong strength, poor poverty, free freedom, farm farmer farming, cycle cyclist cycling bicycle,
music musician musical, art artist artistic, science scientist scientific,
history historian historical historic, economy economic economical economist,
politics political politician policy, health healthy, safe safety, grow growth, choose choice,
decide decision, build building builder, act action activity active, live life, serve service,
sail sailor sailing, swim swimmer swimming, volunteer voluntary,
employ employment employer employee, member membership, nordic nordics, sell sale seller, give gift,
think thought, speak speech speaker, weigh weight, high height, long length, wide width, deep depth,
warm warmth, hot heat, true truth, believe belief, lose loss, prove proof, sing song singer,
fly flight, pay payment, lend loan lender, know knowledge, behave behaviour, explain explanation,
advise advice adviser, produce product production producer, consume consumption consumer,
maintain maintenance, renew renewal renewable, dry drought, hungry hunger, angry anger,
village villager, resident residence reside, citizen citizenship,
migrant migration migrate immigrant immigration, refuge refugee, steal stolen theft thief,
parent parental, nation national, region regional, globe global, energy energetic, receive receipt,
marry marriage, carpenter carpentry, iceland icelandic icelander, germany german, estonia estonian,
latvia latvian, lithuania lithuanian, russia russian, ukraine ukrainian, france french,
spain spanish, scotland scottish, ireland irish, wales welsh, england english, britain british,
succeed success successful, europe european, finland finnish, sweden swedish, norway norwegian,
denmark danish, colour color, centre center, theatre theater, programme program, labour labor,
harbour harbor, neighbour neighbor neighbourhood neighborhood, include inclusion inclusive,
exclude exclusion exclusive, protect protection protective, donate donation donor, obey obedience,
absent absence, independent independence, homeless homelessness, clean cleaner cleaning cleanliness,
dirty dirt, noisy noise, dusty dust, smoke smoky smoker smoking, icy ice, snowy snow, rainy rain,
sunny sun, windy wind, foggy fog, muddy mud, salty salt, sandy sand, rocky rock, grassy grass,
wooden wood, woollen wool, golden gold, break breakage, leak leakage leaky, drain drainage,
argue argument, bury burial, deny denial, breathe breath, bathe bath bathing,
clothe clothes clothing, grieve grief, relieve relief, death dead, born birth, abuse abusive abuser,
vaccinate vaccination vaccine, infect infection infectious, bleed blood, tooth dental dentist,
tax taxation taxpayer, elect election elector electoral, complain complaint,
apply application applicant, burgle burglar burglary, rob robber robbery,
vandal vandalism vandalise, terror terrorism terrorist, storm stormy, freeze frost frozen freezing,
fish fisher fishing fishery fisherman, publish publisher publication, bankrupt bankruptcy,
broker brokerage, close closure, cricket cricketer, depend dependence dependent dependency,
depart departure, differ difference different, engine engineer engineering, expose exposure,
fail failure, football footballer, garden gardener gardening, highland highlander,
hospital hospitalise hospitalize, infant infancy, insolvent insolvency, island islander,
jewel jeweller jewellery, literate literacy, magic magician, marathon marathoner,
modern modernity modernise modernize modernisation modernization,
mountain mountaineer mountaineering, orphan orphanage, parliament parliamentary parliamentarian,
pension pensioner, pharmacy pharmacist, physiotherapy physiotherapist, pilgrim pilgrimage,
pirate piracy, pregnant pregnancy, prefer preference, prison prisoner, private privacy,
psychiatry psychiatrist, psychotherapy psychotherapist, recycle recyclable, robot robotic robotics,
sculpt sculpture sculptor, senior seniority, sewer sewage sewerage, summary summarise summarize,
sympathy sympathise sympathetic, tenant tenancy, theory theorist theoretical,
therapy therapist therapeutic, train trainee, truant truancy, tour tourism tourist,
urban urbanise urbanisation urbanize urbanization, vegetarian vegetarianism,
widow widower widowhood, wreck wreckage, auction auctioneer, puppet puppeteer,
mason masonry stonemason
"""
_STRANGERS = """
car organism organist tow tower show shower flow flower lay layer corn corner off offer matt matter
must muster post poster port porter portion miss mission pass passion passer even evening depart
department apart apartment form former mast master tend tender count counter lad ladder num number
pap paper prop proper temp temper sect section stat station rat ration mat mater bat batter cat
cater lat later wat water bet better cent center centre lit liter litter let letter pet peter mess
message capital cap rival rive rite cart carton fact factor act actual fin final leg legal loc
local mine miner minor min mint mental ment moment com comment gar garment pave pavement go going
do doer fir firing bear bearing be being wing king rise riser real reality liberal person
personality special general state statement park parking school schooling apply univers university
commun community commune communion human humanity quant quantity hos hospital vicar dig digit board
border boarding cloth clothing wed wedding tax taxi order ordinal hard hardly hardship scar scarce
late lately near nearly bare barely short shortly like likely rever minister ministry organ organic
par party county country coast coaster roll roller mile nursery gallery surgery stationery callous
petal portal generation generator equation equator elevation elevator radiation radiator sign
signal can canal tot total sand sandal jack jackal importance important pen penance portable
capable careful useful artful mindful needful consider considerable instance finance relative
negative objective pend pension tin tiny test testy ton tony bus busy cosy handy ready steady weary
tide tidy mighty earl early scary horny fishy fasten rip ripen likelihood livelihood falsehood
knighthood tacky tack corny gory bust busty sulky petty crafty fussy foxy babe holy homy pasty
slipper liver chore choral stallion cursory downy liven phony puny racy rube secy shin silly wary
easy crazy stocky heady newsy seedy trusty catchy classy chancy flaky teeny teary filmy
sketchy quicken whiten
"""
FAMILIES = Families(_FAMILIES, _PAIRS, _STRANGERS)
