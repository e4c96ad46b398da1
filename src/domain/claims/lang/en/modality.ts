/** English cues of modality and negation. */
import type { Modality } from '../../../model/claims.ts';
import type { ModalityWords, PolarityWords } from '../statements.ts';

const cues = new Map<string, Modality>();
const add = (modality: Modality, text: string): void => {
  for (const phrase of text.split(' | ')) cues.set(phrase, modality);
};
add(
  'hedged',
  'may | might | could | perhaps | possibly | maybe | probably | likely | unlikely | apparently | reportedly | allegedly | purportedly | supposedly | presumably | seemingly | seems | seem | seemed | appears to | appear to | appeared to | alleged | suspected | is believed | are believed | was believed | were believed | is thought | are thought | is feared | are feared | feared dead | potentially | conceivably | unconfirmed | rumoured | rumored | said to be | possible that | it is possible | not clear | unclear',
);
add('asserted', 'more likely to | less likely to | times more likely | times less likely | times likelier');
add(
  'expected',
  "will | would | shall | 'll | is to | are to | was to | were to | is going to | are going to | was going to | expected | is expected | are expected | plans to | plan to | planned to | planning to | due to be | is due to | are due to | is due in | is due on | is due by | is due at | is due back | are due in | are due on | are due by | are due at | are due back | scheduled | set to | intends to | intend to | aims to | aim to | hopes to | hope to | poised to | about to | on course to | on track to | vows to | vowed to | promises to | promised to | pledged to | won't",
);
add(
  'obligation',
  'must | should | ought to | has to | have to | had to | need to | needs to | required to | obliged to | ordered to',
);
add(
  'conditional',
  'if | unless | provided that | on condition that | in the event of | as long as | assuming | otherwise | would have | could have | might have',
);

export const MODALITY: ModalityWords = { cues, written: new Map([['may', /^may$/]]) };

export const POLARITY: PolarityWords = {
  cues: new Set(
    'not | no | never | none | nobody | nothing | nowhere | neither | nor | without | cannot | no longer | no one | hardly | scarcely | deny | denies | denied | denying | reject | rejects | rejected | rejecting | refuse | refuses | refused | refusing | fail to | fails to | failed to | failing to | lack | lacks | lacked | lacking | declined to | declines to | decline to | ruled out | rules out | rule out | refute | refutes | refuted | absence of | unable to | instead of | rather than | stopped short of | stops short of | has yet to | have yet to | had yet to | is yet to | are yet to'.split(
      ' | ',
    ),
  ),
  exempt: new Set(
    'not only | no doubt | not just | not least | no matter | no less than | no fewer than | no more than | not more than | not less than | not fewer than | no wonder | whether or not | no later than | no earlier than | nothing but | not to mention | no sooner | not merely | no higher than | no lower than'.split(
      ' | ',
    ),
  ),
  repeats: new Map([['nor', 'neither']]),
  suffix: "n't",
};
