/**
 * Asking a model without ever depending on it: what was answered before is not asked again, all questions of one call share
 * one deadline, and a model that failed is left alone for a while. Whatever goes wrong is an opinion of kind `none`.
 */
import type { Logger } from 'pino';
import type { Opinions } from '../../app/ports.ts';
import { type Answer, type Opinion, opinionKey, type PairQuestion } from '../../domain/opinion.ts';
import { modelQuestions } from '../metrics.ts';
import { ModelFailure, type Reader } from './reader.ts';

/** Questions under way at once; models on one machine answer no faster for more. */
const AT_ONCE = 4;
/** Questions of one call: a rewritten live blog must not become a bill. */
const MAX_QUESTIONS = 64;
/** A model that failed is not asked again for this long. */
const REST_MS = 60_000;

const TOO_LONG = 'it took too long';

/** Where answers are kept. */
export interface OpinionCache {
  find(keys: readonly string[]): Promise<ReadonlyMap<string, Answer>>;
  /** The first answer stands. */
  keep(opinion: { key: string; model: string; answer: Answer }): Promise<void>;
}

export interface OpinionsOptions {
  reader: Reader;
  cache: OpinionCache;
  /** For all questions of one call together. */
  timeoutMs: number;
  log: Logger;
  /** Milliseconds on a clock that never goes back. */
  monotonic?: () => number;
}

export function createOpinions(options: OpinionsOptions): Opinions {
  const { reader, cache, timeoutMs, log } = options;
  const monotonic = options.monotonic ?? (() => performance.now());
  let restsUntil = Number.NEGATIVE_INFINITY;

  const none = (why: string): Opinion => ({ kind: 'none', why });
  const said = (answer: Answer): Opinion => ({ kind: 'answer', answer, by: reader.name });
  const keyOf = (question: PairQuestion): string => opinionKey(reader.name, question);

  async function known(questions: readonly PairQuestion[]): Promise<Map<string, Opinion>> {
    const fit = questions.filter(({ about }) => reader.answers(about));
    if (fit.length === 0) return new Map();
    const kept = await cache.find(fit.map(keyOf));
    return new Map(
      fit.flatMap((question) => {
        const answer = kept.get(keyOf(question));
        return answer === undefined ? [] : [[question.id, said(answer)] as const];
      }),
    );
  }

  async function ask(questions: readonly PairQuestion[]): Promise<Map<string, Opinion>> {
    const opinions = await known(questions);
    modelQuestions.inc({ outcome: 'kept' }, opinions.size);
    const open = questions.filter(({ id, about }) => reader.answers(about) && !opinions.has(id));
    for (const question of open.slice(MAX_QUESTIONS))
      opinions.set(question.id, none(`only ${MAX_QUESTIONS} questions are asked at a time`));
    const queue = open.slice(0, MAX_QUESTIONS);
    const deadline = AbortSignal.timeout(timeoutMs);
    const askInTurn = async (): Promise<void> => {
      for (let question = queue.shift(); question !== undefined; question = queue.shift())
        opinions.set(question.id, await askOne(question, deadline));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
    return opinions;
  }

  async function askOne(question: PairQuestion, deadline: AbortSignal): Promise<Opinion> {
    if (deadline.aborted) return failed(TOO_LONG);
    if (monotonic() < restsUntil) return failed('it failed a moment ago');
    let answer: Answer | null;
    try {
      answer = await reader.read(question, deadline);
    } catch (error) {
      // Unforeseen failures too leave the rules' verdict: the log has the error, the reasons say that nothing was heard.
      log.warn({ err: error, model: reader.name, restMs: REST_MS }, 'the model did not answer');
      restsUntil = monotonic() + REST_MS;
      if (deadline.aborted) return failed(TOO_LONG);
      return failed(error instanceof ModelFailure ? error.message : 'it failed');
    }
    if (answer === null) {
      modelQuestions.inc({ outcome: 'nonsense' });
      return none('it answered none of same, different and unsure');
    }
    modelQuestions.inc({ outcome: answer });
    await cache.keep({ key: keyOf(question), model: reader.name, answer });
    return said(answer);
  }

  function failed(why: string): Opinion {
    modelQuestions.inc({ outcome: 'failed' });
    return none(why);
  }

  return { model: reader.name, known, ask };
}
