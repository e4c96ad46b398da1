import type { HttpError } from '../../api/problem.ts';
import { FieldErrors } from '../refilled.tsx';
import type { Page } from '../visit.ts';

/** @param error null for what was not foreseen: then nothing of the inside is told */
export function errorPage(error: HttpError | null, cameFrom: string | null, requestId: string): Page {
  const status = error?.status ?? 500;
  const title = status === 404 ? 'Not found' : status >= 500 ? 'Something went wrong' : 'That did not work';
  return {
    title,
    status,
    body: (
      <div class="narrow">
        <h1>{title}</h1>
        <p class="lead">
          {status === 404
            ? missingInWords(error?.message ?? '')
            : (error?.message ?? 'Something went wrong here. The log has more under the number below.')}
        </p>
        {error !== null && <FieldErrors errors={error.errors} />}
        <p>
          {status !== 404 && cameFrom !== null && URL.canParse(cameFrom) && (
            <>
              <a href={new URL(cameFrom).pathname + new URL(cameFrom).search}>Go back</a>
              {' · '}
            </>
          )}
          <a href="/">All stories</a>
          {status === 404 && (
            <>
              {' · '}
              <a href="/search">Search</a>
            </>
          )}
        </p>
        {requestId !== '' && status >= 500 && <p class="quiet">Request {requestId}</p>}
      </div>
    ),
  };
}

/** The second sentence is for programs, which can list what there is. */
const missingInWords = (message: string): string =>
  `${message.replace(' List them to see which exist.', '')} It may have been deleted, or a part of the address was lost.`;
