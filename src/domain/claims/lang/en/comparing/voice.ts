/** Who does it and whom it is done to. */
import type { VoiceForms } from '../../comparing.ts';
import { CONVERSE, PERSON } from './converse.ts';

export const VOICE: VoiceForms = {
  passive: new Set('is are was were be been being am got'.split(' ')),
  ongoing: /ing$/,
  by: /^by$/,
  byItself: new Set(
    (
      'close open reopen resume begin start restart end finish conclude continue increase decrease drop change move shift turn break burn sink grow shrink ' +
      'develop improve worsen spread crash collide double triple halve stop halt expand dissolve collapse split merge launch gather retire reduce narrow widen ' +
      'slow speed accelerate cool warm freeze melt dry empty fill flood form combine unite separate divide join marry divorce train qualify register enroll ' +
      'land return recover transfer relocate sell settle test vary extend last delay shut tear crack bend roll spill leak drain switch operate evacuate vote'
    ).split(' '),
  ),
  carriesNoRole:
    /^(?:and|or|nor|but|who|whom|whose|which|that|when|while|after|before|if|because|as|than|in|at|near|to|for|of|with|without|not|never|'s)$/,
  converse: CONVERSE,
  person: PERSON,
};
