import type { RequestHandler } from 'express';
import { HttpError } from './problem.ts';

/** For a path that exists and takes these methods, behind the handlers of them: every other one is refused with what it takes. */
export function otherMethods(methods: readonly string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return (request, response) => {
    response.setHeader('allow', allow);
    if (request.method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    throw new HttpError(
      405,
      'method_not_allowed',
      `${request.method} is not for this path; it takes ${allow}.`,
    );
  };
}
