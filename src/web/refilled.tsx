/** What was typed is not lost to a mistake: the page with the form comes back as it was filled in, and says what is wrong. */
import { asHttpError, type HttpError } from '../api/problem.ts';
import type { FieldError } from '../domain/errors.ts';
import type { Act, Page, Visit } from './visit.ts';

/** @param again the page of the form as it was sent; a refusal it cannot show is shown by the page for refusals */
export const refilled =
  (act: Act, again: (visit: Visit, refusal: HttpError) => Page | Promise<Page>): Act =>
  async (visit) => {
    try {
      return await act(visit);
    } catch (error) {
      const refusal = asHttpError(error, visit.request, Date.parse(visit.now));
      if (!refusal || refusal.status === 404) throw error;
      return { ...(await again(visit, refusal)), status: refusal.status, headers: refusal.headers };
    }
  };

export const Refusal = ({ refusal }: { refusal: HttpError }) => (
  <div class="problem" role="alert">
    <p>{refusal.message}</p>
    <FieldErrors errors={refusal.errors} />
  </div>
);

export const FieldErrors = ({ errors }: { errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <ul>
      {errors.map(({ pointer, detail }) => (
        <li>
          {pointer.replace(/^\//, '')}: {detail}
        </li>
      ))}
    </ul>
  );
