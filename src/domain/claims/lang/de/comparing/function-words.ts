/** Words that carry grammar, not matter, and words that carry little. Lower case without accents. */
import { foldWord } from '../../../text.ts';

/** Both as texts have most of them and as those that only an accent tells apart: `wurde`, `würde`. */
const set = (text: string): ReadonlySet<string> =>
  new Set([foldWord(text), text].flatMap((words) => words.trim().split(/\s+/)));

export const FUNCTION_WORDS: ReadonlySet<string> = set(`
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem dies jener jene jenes jenen jenem
kein keine keinen keinem keiner keines nicht solche solcher solchen
ich du er sie es wir ihr man sich mich dich ihm ihn ihnen uns euch wer wen wem was dessen deren denen welche welcher welches welchen
mein meine meinen meinem meiner unser unsere unserer unseren unserem
sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres selbst selber
in im ins an am ans auf aus bei beim bis durch für fürs gegen hinter mit nach neben ohne seit über um unter von vom vor wegen zu zum zur
zwischen während trotz aufgrund innerhalb außerhalb gegenüber je pro
und oder aber doch denn sondern dass daß ob weil wenn als wie obwohl nachdem bevor damit sowie jedoch sowohl
ist sind war waren sei seien wäre wären bin gewesen wird werden wurde wurden worden werde würde würden
hat haben hatte hatten habe hätte hätten gehabt kann können könne konnte konnten muss müssen müsse musste mussten
soll sollen solle sollte sollten darf dürfen dürfe durfte durften mag mögen möge
auch nur noch schon bereits jetzt dann hier dort sehr so etwa rund wieder da dabei dazu davon daran darauf darüber daher deshalb
außerdem zudem ferner allerdings indes unterdessen hingegen zwar nun eben bloß gar ja
mehr weniger alle aller allen alles alle jeder jede jedes jeden jedem einige einiger einigen mehrere mehreren zahlreiche zahlreichen zahlreicher viele vielen wenige wenigen niemand niemanden niemandem
vorher nachher davor danach
ab hin her los dar
`);

/** Whoever rewrites puts them in and leaves them out. */
export const VAGUE_WORDS: ReadonlySet<string> = set(`
insgesamt derzeit momentan aktuell aktuelle aktuellen zurzeit gegenwärtig jeweils entsprechend entsprechende betreffende betreffenden genannte genannten
verschiedene verschiedenen bestimmte bestimmten weitere weiteren weiterer zusätzlich zusätzliche eigene eigenen ganz ganze ganzen gesamte gesamten
übrigens inzwischen mittlerweile dabei demnach somit also zuletzt kürzlich jüngst vor_allem besonders insbesondere
erneut nochmals weiterhin nach_wie_vor sowie demzufolge dementsprechend kam kamen kommt kommen gekommen gab gibt gegeben
`);
