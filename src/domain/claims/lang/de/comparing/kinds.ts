/**
 * Kinds whose members exclude each other, and the stages of an affair. A line is a kind, a comma separates its members, words between two
 * commas are one member. A word left out only means that its exchange is listed for review instead of alerting.
 */
export const EXCLUSIVE_KINDS = `
rot, orange, gelb, grün, blau, violett lila, rosa, braun, schwarz, weiße weißen weißer weißes, grau
vater, mutter, bruder, schwester, sohn, tochter, ehemann, ehefrau, onkel, tante, großvater opa, großmutter oma, cousin, neffe, nichte, freundin, nachbar, kollege
frühling frühjahr, sommer, herbst, winter
vormittag, mittag, nachmittag, abend, nacht, mitternacht
norden, süden, osten, westen
nördlich, südlich, östlich, westlich
nordosten, nordwesten, südosten, südwesten
sekunde, minute, stunde, tag, woche, monat, quartal, jahr, jahrzehnt, jahrhundert
täglich, wöchentlich, monatlich, vierteljährlich, jährlich
arzt ärztin, pfleger pflegerin, lehrer lehrerin lehrkraft, anwalt anwältin, ingenieur, landwirt bauer, soldat, pilot, journalist journalistin reporter, student, koch, maler, priester, kellner, architekt, zahnarzt, apotheker, feuerwehrmann, polizist polizistin
mathematiker, physiker, chemiker, biologe, geologe, historiker, ökonom
präsident präsidentin, gouverneur, bürgermeister bürgermeisterin, senator, botschafter, könig, königin, kanzler kanzlerin, papst, bischof, minister ministerin, landrat
innenminister innenministerin, außenminister außenministerin, verteidigungsminister verteidigungsministerin, finanzminister finanzministerin, justizminister justizministerin, wirtschaftsminister wirtschaftsministerin, arbeitsminister, gesundheitsminister gesundheitsministerin, umweltminister umweltministerin, verkehrsminister, landwirtschaftsminister, bildungsminister bildungsministerin
innenministerium, außenministerium, verteidigungsministerium, finanzministerium, justizministerium, wirtschaftsministerium, arbeitsministerium, gesundheitsministerium, umweltministerium, verkehrsministerium, landwirtschaftsministerium, bildungsministerium, familienministerium
polizei, feuerwehr, staatsanwaltschaft, zoll, bundeswehr
bundestag, bundesrat, landtag
amtsgericht, landgericht, oberlandesgericht, bundesgerichtshof, bundesverfassungsgericht, verwaltungsgericht
auto wagen pkw, lastwagen lkw laster, bus, zug bahn, flugzeug maschine, hubschrauber helikopter, schiff, fähre, boot, fahrrad rad, motorrad, straßenbahn, traktor, panzer, rakete, drohne
hund, katze, pferd, kuh, schwein, schaf, ziege, huhn, wolf, bär, löwe, fuchs
gas, öl, kohle, windkraft, solarenergie, atomkraft kernkraft, wasserstoff, benzin, diesel
gold, silber, kupfer, eisen, stahl, aluminium, lithium, nickel, zink
arm, bein, kopf, fuß, hand, rücken, knie, schulter, brust, bauch
fußball, handball, basketball, tennis, eishockey, volleyball, golf
erdbeben, hochwasser überschwemmung flut, dürre, orkan hurrikan, tornado, erdrutsch, tsunami, lawine, waldbrand
mord, totschlag, diebstahl, betrug, raub, entführung, brandstiftung, vergewaltigung, bestechung, spionage
messer, pistole, gewehr, axt, bombe, granate
regen, schnee, hagel, nebel
krankenhaus klinik, schule, kirche, gefängnis, hotel, restaurant, museum, bahnhof, flughafen, hafen, fabrik, theater, stadion, supermarkt, rathaus, kita kindergarten, universität
haus wohnhaus, wohnung, büro, hütte, zelt
straße, schiene, kanal
bronze, silber, gold
viertelfinale, halbfinale, finale, achtelfinale
erste ersten erster erstes, zweite zweiten zweiter zweites, dritte dritten dritter drittes, vierte vierten vierter, fünfte fünften fünfter
tausend, million millionen mio, milliarde milliarden mrd, billion billionen
einmal, zweimal, dreimal, viermal
drittel, viertel, hälfte
verdoppeln, verdreifachen, vervierfachen, halbieren
alle, viele zahlreiche, einige mehrere, wenige, keine niemand
muss müssen, darf dürfen
montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag
import, export
deutsch, französisch, britisch, italienisch, spanisch, polnisch, russisch, ukrainisch, türkisch, chinesisch, amerikanisch, japanisch, schwedisch, österreichisch
nationalspieler, trainer, schiedsrichter
stürmer, torwart, verteidiger, mittelfeldspieler
ledig, verheiratet, geschieden, verwitwet
evangelisch protestantisch, katholisch, muslimisch, jüdisch, orthodox
sozialdemokrat, christdemokrat, liberale
`;

export const STAGES = `
ermitteln, verdächtigen, festnehmen verhaften, anklagen, verurteilen, freisprechen
ermittlung, anklage, urteil verurteilung, freispruch
verdacht, anklage, verurteilung, freispruch
verdächtiger tatverdächtiger, angeklagter, verurteilter
verdächtigen beschuldigen, gestehen, bestreiten
planen vorschlagen, beschließen verabschieden billigen, ablehnen, abschaffen
beraten diskutieren, beschließen verabschieden billigen, ablehnen
nominieren, ernennen, wählen, entlassen absetzen
zurücktreten, entlassen absetzen, beurlauben suspendieren
verhandeln, einigen, unterzeichnen unterschreiben, abschließen
planen, beginnen starten, fertigstellen vollenden, stoppen absagen
verschieben vertagen, absagen, fortsetzen
vermissen, töten, verletzen, retten, finden
vermisster, toter todesopfer getöteter, verletzter
vermissen, sterben, verletzen
sterben, verletzen, überleben
tote todesopfer, verletzte, vermisste
schwerverletzte, leichtverletzte, tote
leicht, schwer, lebensgefährlich, tödlich
leichtverletzt, schwerverletzt
drohen, verhängen, aufheben
beschädigen, zerstören
tot, flüchtig, gefasst festgenommen
sinken untergehen, stranden, kentern
fordern verlangen, anordnen, verbieten
anfang beginn, mitte, ende
führen, gewinnen, verlieren
empfehlen, anordnen, verbieten
geplant, begonnen, abgeschlossen beendet
`;
