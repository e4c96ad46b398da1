/** Deriving a history again, a few seconds at a time (src/app/rederive.ts says how). */
import { droppedOf } from '../../adapters/store/captures.ts';
import { dateInWords } from '../../domain/date-words.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { deriveAgain } from '../rederive.ts';
import { textOf, type Work } from './work.ts';

const STEP_MS = 2_000;

const dayOf = (at: Instant): string => dateInWords(at.slice(0, 10));

export const rederive: Work = async (app, _task, item) => {
  const articleId = textOf(item, 'articleId') ?? '';
  switch (await deriveAgain(app, articleId, STEP_MS)) {
    case 'more':
      return { kind: 'more' };
    case 'gone':
      return { kind: 'ended', state: 'done', outcome: 'gone', reason: 'The article was deleted meanwhile.' };
    case 'whole': {
      const dropped = await droppedOf(app.db, articleId);
      const reason =
        dropped &&
        `${dropped.count} captures, ${dayOf(dropped.from)} to ${dayOf(dropped.to)}, stay as they were read: their bodies were dropped.`;
      return { kind: 'ended', state: 'done', outcome: 'whole', articleId, ...(reason ? { reason } : {}) };
    }
  }
};
