/** Who does it and whom it is done to. */

/** Before a participle they make the passive. */
export const PASSIVE: ReadonlySet<string> = new Set('is are was were be been being am got'.split(' '));

/** What things do by themselves as well as have done to them. */
export const BY_ITSELF: ReadonlySet<string> = new Set(
  (
    'close open reopen resume begin start restart end finish conclude continue increase decrease drop change move shift turn break burn sink grow shrink ' +
    'develop improve worsen spread crash collide double triple halve stop halt expand dissolve collapse split merge launch gather retire reduce narrow widen ' +
    'slow speed accelerate cool warm freeze melt dry empty fill flood form combine unite separate divide join marry divorce train qualify register enroll ' +
    'land return recover transfer relocate sell settle test vary extend last delay shut tear crack bend roll spill leak drain switch operate evacuate vote'
  ).split(' '),
);
