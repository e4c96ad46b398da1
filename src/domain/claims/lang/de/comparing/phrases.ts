/** Expressions, joined by underscores, that say what the other members of their line say. The parts of a contraction stand apart. */
export const PHRASE_SETS = `
nach_angaben nach_worten nach_auskunft nach_aussage nach_aussagen nach_informationen laut_angaben den_angaben_zufolge nach_darstellung laut zufolge sagen mitteilen erklären angeben
um_das_leben sterben umkommen
das_leben_verlieren das_leben_verloren sterben umkommen
auf_der_flucht flüchtig
zeigen_sich sagen äußern erklären
zu_ende_gehen enden
in_der_lage können
unter_anderem etwa
nach_wie_vor weiterhin
mit_hilfe mithilfe
vor_allem besonders
ein_jahr_lang jährlich
zu_fuß
in_folge infolge
auf_grund aufgrund
an_stelle anstelle
zur_zeit zurzeit
zu_der_zeit zurzeit
in_brand_setzen anzünden
in_brand_gesetzt angezündet
zu_verfügung_stellen bereitstellen
zu_der_verfügung_stellen bereitstellen
in_frage_stellen infrage_stellen anzweifeln
bekannt_geben bekanntgeben
bekannt_gegeben bekanntgegeben
still_gelegt stilllegen
statt_gefunden stattfinden
außer_betrieb abgeschaltet
`;
