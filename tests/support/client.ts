/** The API as a program would use it. Bodies are JSON of a service under test: loosely typed on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: tests assert on what they read
export type Json = any;

export interface Client {
  get(path: string): Promise<Json>;
  post(path: string, body?: unknown): Promise<Json>;
  patch(path: string, body: unknown): Promise<Json>;
  /** Every page of a list. */
  all(path: string): Promise<Json[]>;
  status(path: string): Promise<number | null>;
}

export function clientOf(url: string): Client {
  async function call(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return text === '' ? null : JSON.parse(text);
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    async all(path) {
      const rows: Json[] = [];
      let cursor: string | null = null;
      do {
        const page: Json = await call(
          'GET',
          `${path}${path.includes('?') ? '&' : '?'}limit=100${cursor ? `&cursor=${cursor}` : ''}`,
        );
        rows.push(...page.data);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return rows;
    },
    async status(path) {
      try {
        return (await fetch(`${url}${path}`)).status;
      } catch {
        return null;
      }
    },
  };
}
