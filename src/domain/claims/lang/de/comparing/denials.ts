/** Words that deny. */
import type { Denials } from '../../comparing.ts';

export const DENIALS: Denials = {
  not: /^nicht$/,
  sometimes: /(?!)/,
  denies:
    /^(?:stoppt|stoppte|gestoppt|verhindert|verhinderte|verhindern|unmoglich|unklar|unbekannt|fehlt|fehlte|fehlen|mangelt|verbietet|verbot|verboten|untersagt|untersagte|blockiert|blockierte|ablehnt|ablehnte|abgelehnt|verweigert|verweigerte|vermeidet|vermied|vermeiden|unterlasst|verzichtet|verzichtete|verzichten)$/,
  implicit:
    /^(?:noch|kaum|wenig|wenige|selten|stoppt|stoppte|gestoppt|verhindert|vermeidet|unwahrscheinlich|unfahig|unmoglich|unklar|fehlt|fehlen|frei|gegen|verboten|ausgeschlossen|ausser|nur|andere|anders|statt|lehnt|lehnte|abgelehnt|verzichtet|schwer)$/,
  bare: /^(?:nicht|keine?[nmrs]?|nie|niemals|kaum)$/,
  howMany: /^(?:wenige[nr]?|keine?[nmrs]?|niemand|viele[nr]?|alle[nr]?|jede[nrms]?)$/,
  willing: /^(?:will|woll|wunsch|schaff)$/,
};
