/** Deriving a history again, a few seconds at a time (src/app/rederive.ts says how). */
import { deriveAgain } from '../rederive.ts';
import { textOf, type Work } from './work.ts';

const STEP_MS = 2_000;

export const rederive: Work = async (app, _task, item) => {
  const articleId = textOf(item, 'articleId') ?? '';
  switch (await deriveAgain(app, articleId, STEP_MS)) {
    case 'more':
      return { kind: 'more' };
    case 'gone':
      return { kind: 'ended', state: 'done', outcome: 'gone', reason: 'The article was deleted meanwhile.' };
    case 'whole':
      return { kind: 'ended', state: 'done', outcome: 'whole', articleId };
  }
};
