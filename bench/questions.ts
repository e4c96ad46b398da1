/**
 * Questions that a reader would ask of one plain news article (fixtures/questions), with nothing else to go by: how far the words of a question
 * lead, before other sources and versions help.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractClaims } from '../src/domain/claims/index.ts';
import { extractionFromText } from '../src/domain/extract/plain-text.ts';
import { observe } from '../src/domain/facts/index.ts';
import type { FactKind } from '../src/domain/model/facts.ts';
import type { Instant } from '../src/domain/model/primitives.ts';
import { sameValue } from './values.ts';

interface AskedArticle {
  /** Kept from those who make rules. */
  unseen?: boolean;
  title: string;
  at: Instant;
  text: string[];
  questions: { label: string; kind: FactKind; unit?: string; value: number | string }[];
}

export interface Answers {
  right: number;
  wrong: number;
  notFound: number;
  misses: string[];
}

/** Benchmarks and tests run in the package's folder, from source or built. */
const FOLDER = resolve('fixtures/questions');

export function answerQuestions(set: 'development' | 'unseen', folder: string = FOLDER): Answers {
  const answers: Answers = { right: 0, wrong: 0, notFound: 0, misses: [] };
  for (const file of readdirSync(folder).toSorted()) {
    const { title, at, text, questions, unseen } = JSON.parse(
      readFileSync(resolve(folder, file), 'utf8'),
    ) as AskedArticle;
    if ((unseen ?? false) !== (set === 'unseen')) continue;
    const article = extractionFromText({ text: text.join('\n\n'), title, publishedAt: at, lang: 'en' });
    const claims = extractClaims(article, { scope: file, publishedAt: at });
    for (const { label, kind, unit = null, value } of questions) {
      const question = { id: label, label, kind, unit, match: null, anchor: null };
      const got = observe(question, { claims, publishedAt: at }, null);
      if (got !== null && sameValue(value, got.value)) {
        answers.right++;
        continue;
      }
      if (got === null) answers.notFound++;
      else answers.wrong++;
      answers.misses.push(
        `"${label}" of "${title}" is ${value}, got ${got === null ? 'nothing' : `${got.value} (${got.reasons.join('; ')})`}`,
      );
    }
  }
  return answers;
}
