/** The key that programs send as a bearer token, given once by a browser. */
import { keyNeeded } from '../../api/auth.ts';
import { cookieOptions, localPath, openSession, SESSION_COOKIE } from '../../api/session.ts';
import { countWrongKey } from '../../api/wrong-keys.ts';
import type { Act, Page, Show } from '../visit.ts';

function loginPage(next: string, failed: boolean): Page {
  return {
    title: 'Log in',
    status: failed ? 401 : 200,
    body: (
      <form method="post" action="/login" class="panel narrow">
        <h1>Log in</h1>
        {failed && (
          <p class="problem" role="alert">
            That key is not valid, or was revoked.
          </p>
        )}
        <p class="quiet">
          Whoever runs this service makes keys with <code>variorum keys create NAME</code>.
        </p>
        <input type="hidden" name="next" value={next} />
        <label>
          API key
          <input type="password" name="key" required autocomplete="current-password" />
        </label>
        <button type="submit" class="main">
          Log in
        </button>
      </form>
    ),
  };
}

export const showLogin: Show = async ({ app, query }) => {
  const next = localPath(query('next'));
  return (await keyNeeded(app)) ? loginPage(next, false) : { goTo: next };
};

export const login: Act = async ({ app, form, request, response }) => {
  const next = localPath(form.text('next'));
  const session = await openSession(app, form.text('key', 500) ?? '');
  if (!session) {
    await countWrongKey(app, request);
    return loginPage(next, true);
  }
  response.cookie(session.name, session.value, session.options);
  return { goTo: next };
};

export const logout: Act = async ({ app, response }) => {
  response.clearCookie(SESSION_COOKIE, cookieOptions(app));
  return { goTo: '/login' };
};
