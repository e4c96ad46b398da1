import { readFileSync } from 'node:fs';

/** Nearest package.json upwards: this file runs from the sources and from dist. */
function find(from: URL): string {
  try {
    const found: unknown = JSON.parse(readFileSync(new URL('package.json', from), 'utf8'));
    if (typeof found === 'object' && found !== null && 'version' in found) return String(found.version);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const above = new URL('../', from);
  if (above.href === from.href) throw new Error('There is no package.json above this file.');
  return find(above);
}

export const version = find(new URL('./', import.meta.url));
