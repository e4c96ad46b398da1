import { expect, it } from 'vitest';
import { lemma } from '../../src/domain/claims/lang/en/lemma.ts';
import { formsOf } from '../../src/domain/facts/deeds.ts';

it.each([
  ['writes', 'wrote', 'writing', 'written'],
  ['takes', 'took', 'taking', 'taken'],
  ['drives', 'drove', 'driving', 'driven'],
  ['oversees', 'oversaw', 'overseeing', 'overseen'],
  ['runs', 'ran', 'running', 'run'],
  ['cuts', 'cut', 'cutting', 'cut'],
  ['beats', 'beat', 'beating', 'beaten'],
  ['invades', 'invaded', 'invading', 'invaded'],
  ['carries', 'carried', 'carrying', 'carried'],
  ['stops', 'stopped', 'stopping', 'stopped'],
])(
  'whoever is asked for by what they do is found by any form of it: %s, %s, %s, %s',
  (asked, past, going, done) => {
    const forms = formsOf(lemma(asked));

    expect(forms.told).toEqual(expect.arrayContaining([asked, past]));
    expect(forms.going).toContain(going);
    expect(forms.done).toContain(done);
  },
);
