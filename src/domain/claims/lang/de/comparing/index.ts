/** What comparing knows of German. */
import type { Comparing } from '../../comparing.ts';
import { CERTAINTY } from './certainty.ts';
import { DATE_FORMS } from './dates.ts';
import { DENIALS } from './denials.ts';
import { EARLIER } from './earlier.ts';
import { FORMS } from './forms.ts';
import { LIVES } from './lives.ts';
import { NAME_FORMS } from './name-forms.ts';
import { NUMBER_FORMS } from './numbers.ts';
import { RELATIONS } from './relations.ts';
import { SMALL_WORDS } from './small-words.ts';
import { SPEECH_FORMS } from './speech.ts';
import { VERDICTS } from './verdicts.ts';
import { VOICE } from './voice.ts';

export const COMPARING: Comparing = {
  relations: RELATIONS,
  forms: FORMS,
  small: SMALL_WORDS,
  names: NAME_FORMS,
  numbers: NUMBER_FORMS,
  dates: DATE_FORMS,
  certainty: CERTAINTY,
  denials: DENIALS,
  voice: VOICE,
  lives: LIVES,
  verdicts: VERDICTS,
  speech: SPEECH_FORMS,
  earlier: EARLIER,
};
