/** Where the code of a worker thread lies. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Threads run compiled JavaScript. Beside this file when it is compiled itself; in `dist` when it runs from source,
 * as in tests, which build first.
 * @param name of a file in `workers`, without its extension
 */
export function threadFile(name: string): string {
  const beside = fileURLToPath(new URL(`../../workers/${name}.js`, import.meta.url));
  if (existsSync(beside)) return beside;
  const built = fileURLToPath(new URL(`../../dist/workers/${name}.js`, import.meta.url));
  if (existsSync(built)) return built;
  throw new Error(
    `The worker thread is not built: neither ${beside} nor ${built} exists; run "npm run build".`,
  );
}
