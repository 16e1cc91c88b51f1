"""Families of Swedish words: verb, its noun and its doer; adjective and its quality; subject."""

from __future__ import annotations

from ..families import Families

_FAMILIES = """
a:v ning:n ing:n are:n
a:v erska:n
a:v eri:n
era:v ering:n ation:n erare:n
lig:a lighet:n
ig:a ighet:n
a:v bar:a barhet:n
sam:a samhet:n
en:a enhet:n
ad:a adhet:n
:a het:n
d:a dhet:n
ism:n ist:n istisk:a
log:n logi:n logisk:a
graf:n grafi:n grafisk:a
ik:n iker:n isk:a
ia:n iker:n isk:a
i:n isk:a
ur:n urell:a
ion:n ionell:a ional:a
un:n unal:a
are:n arskap:n
em:n emskap:n
an:n anskap:n
lös:a löshet:n
nad:n na:v
ent:a ens:n
:a itet:n
ör:n era:v
era:v ion:n ör:n
are:n eri:n
era:v eri:n
tid:n tida:a
a:v ande:n
a:v else:n
:n ig:a
"""
# Words that belong together though no ending in common says so, or only of them.
_PAIRS = """
arbete arbeta arbetare, fiske fiska fiskare fisk, skydd skydda, vård vårda vårdare,
stöd stödja stöda, dans dansa dansare dansös, sport sporta, lek leka, sång sjunga sångare, bad bada,
bo boende, samarbete samarbeta, låna lån utlåning, stat statlig, kyrka kyrklig, land ländsk,
språk språklig, samhälle samhällelig, offentlig offentlighet, hjälp hjälpa hjälpare, tävling tävla,
resa resenär, cykel cykla cyklist cykling, simma simning simmare, rum rymlig, invånare bebo,
flytta flytt, beslut besluta, deltagande delta deltagare, förslag föreslå, ansökan ansöka,
utlåtande utlåta, medlem medlemskap, ledare leda ledning ledarskap,
finland finländsk finländare finsk, sverige svensk svenska, norge norsk, danmark dansk,
estland estnisk, europa europeisk, åland åländsk ålänning, island isländsk islänning,
ryssland rysk ryss ryska, tyskland tysk tyska, frankrike fransk franska, england engelsk engelska,
polen polsk, lettland lettisk, litauen litauisk, ukraina ukrainsk, norden nordisk,
österbotten österbottnisk österbottning, nyland nyländsk nylänning, klimat klimatisk,
natur naturlig, miljö miljömässig, kultur kulturell, konst konstnär konstnärlig,
idrott idrotta idrottare, ungdom ung ungdomlig, gammal ålder åldrande, äldre ålder åldrande,
hälsa hälsosam, sjuk sjukdom, frisk friskhet, trygg trygghet, säker säkerhet, jämlik jämlikhet,
jämställd jämställdhet, hållbar hållbarhet, sysselsätta sysselsättning, odla odling odlare,
företag företagare företagande företagsamhet, forska forskning forskare, lära lärare lärande,
undervisa undervisning, vägleda vägledning, fira firande, frånvaro frånvarande,
närvaro närvarande närvara, snickare snickra snickeri, bagare baka bageri, leva liv levande, dö död,
växa växt växtlighet, välja val väljare, köpa köp köpare inköp, sälja försäljning säljare,
handla handel handlare, löpa löpning löpare lopp, rida ridning ryttare, köra körning förare,
jaga jakt jägare, höra hörsel, tala tal talare, spela spel spelare, värme värma varm, kyla kall,
ljus belysning belysa, mörk mörker, rik rikedom, fattig fattigdom, ren rena rening, tyst tystnad,
buller bullra bullrig, regn regna regnig, brott brottslig brottsling, våld våldsam,
tolk tolka tolkning, bygga byggare byggnad byggande bygge, hyra uthyrning hyresgäst,
äga ägare ägande, skörd skörda, fånga fångst, skriva skribent skrivande, avbryta avbrott,
översvämma översvämning, ljuga lögn, stjäla stöld, sörja sorg, glad glädje, arg ilska, rädd rädsla,
svälta svält, törsta törst, föda född födsel, skilja skilsmässa, dricka dryck, ge gåva givare,
åka åkning, flyga flyg flygning, vaccinera vaccin vaccination vaccinering, åldras ålderdom,
hota hot, bränna brand brinna, varna varning, larma larm, läcka läckage, plöja plogning ploga,
sanda sand sandning, hal halka halkig, lång längd, hög höjd, bred bredd, het hetta, torr torka,
våt väta, frysa frost, reparera reparation reparatör, sy sömnad sömmerska, måla målare målning,
skulptur skulptera skulptör, regissera regi regissör, segla segling seglare segel, ro rodd roddare,
rösta röstning väljare, kräva krav, klaga klagomål klagan, anmäla anmälan, svara svar,
samråd samråda, besöka besök besökare, gäst gästa, fly flykt flykting,
anställa anställning anställd, låna lån låntagare, beskatta skatt beskattning, budgetera budget,
mjölka mjölk mjölkning, slakta slakt, bidra bidrag, bita bett, inbjuda inbjudan inbjudning,
blöda blod blödning, bråka bråk bråkig, driva drift, dröja dröjsmål, förbjuda förbud,
förlora förlust förlorare, försvara försvar försvarare, försöka försök, gifta giftermål, gråta gråt,
hindra hinder, intressera intresse intressant, jobba jobb jobbare, jubilera jubileum,
koka kok kokning, konkurrera konkurrens konkurrent, lida lidande, lukta lukt, löna lön,
mata matning, motta mottagning mottagare, paddla paddel paddling, protestera protest,
påverka påverkan, påminna påminnelse, röka rök rökare rökning, skjuta skott skytte skytt,
skratta skratt, smaka smak, snöa snö snöig, sova sömn, starta start, straffa straff, strejka strejk,
studera studie studerande student, svetsa svets svetsare svetsning, tvätta tvätt tvätteri tvättning,
umgås umgänge, vittna vittne, återbruka återbruk, städa städ städare städning,
pendla pendel pendlare pendling, plantera planta plantering, sjukskriva sjukskrivning,
pensionera pension pensionär pensionering, adoptera adoption, amputera amputation,
evakuera evakuering, examinera examen examination, fotografera fotograf fotografi fotografering,
gratulera gratulation, illustrera illustration illustratör, informera information informatör,
inspektera inspektion inspektör, installera installation installatör,
investera investering investerare, komponera komposition kompositör, konsumera konsumtion konsument,
kontrollera kontroll kontrollör, producera produktion producent, presentera presentation,
redigera redaktion redaktör redigering, rekrytera rekrytering rekryt, reagera reaktion,
renovera renovering, servera servering servitör, transportera transport, trivas trivsel,
donera donation donator, diskriminera diskriminering, vegetarisk vegetarian,
segregera segregation segregerad, integrera integration integrerad, operera operation,
motionera motion motionär, musicera musik musiker musikant musikalisk, invalid invaliditet,
kriminell kriminalitet, aktiv aktivitet aktivist, elektrisk elektricitet elektriker,
solidarisk solidaritet, mobil mobilitet, nervös nervositet, publicera publikation publicering,
arkiv arkivera arkivarie arkivering, bibliotek bibliotekarie, apotek apotekare,
psykiatri psykiater psykiatrisk, terapi terapeut, farmaci farmaceut, demokrati demokrat demokratisk,
byråkrati byråkrat byråkratisk, ekonomi ekonom ekonomisk, terrorism terrorist terror,
bryggeri bryggare bryggning,
alkohol alkoholism alkoholist alkoholiserad, narkotika narkoman narkotisk, fiol fiolist,
trumpet trumpetare, gitarr gitarrist, piano pianist, cello cellist, dragspel dragspelare
"""
# Words that look like one of a family and mean something else.
_STRANGERS = """
lotta lotteri arta arteri batta batteri förena förening styra styrelse resa resning ställa
ställning hälsa hälsning mena mening hand handla ny nyhet verksam verksamhet myndig myndighet en
enhet energisk organism organist fil hem hemlig egen egenhet lägen bok boka böka kyrka lägga lag
laga lager ring ringa skal skala skola sköld måla målning målare vara varning tid tidig tidning
avdela avdelning dela delning anda and andas orda ordning bild bilda bildning rätta rättning rätt
rättighet sätta sättning fara farlig fager stad stadga stadig marsk kand kanna vänd vän vänlig
handling båt beta betning kom kommunion mask masknin form formell formera person personell gemen
gemenskap landskap budskap herrskap kunskap redskap art artig sal salig led ledig lust lustig
varelse konstig bryggeri bryggare bryggning passera passion regera region visera vision legera
legion
"""
FAMILIES = Families(_FAMILIES, _PAIRS, _STRANGERS)
