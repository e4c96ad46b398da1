/** API keys: `vrm_<id>_<secret>`, shown once; only a hash of the secret is kept. */
import { timingSafeEqual } from 'node:crypto';
import { findUsableKey, insertKey, touchKey } from '../adapters/store/keys.ts';
import { sha256 } from '../domain/hash.ts';
import type { ApiKey } from '../domain/records.ts';
import type { App } from './ports.ts';

const SECRET_BYTES = 32;
const FORM = /^vrm_(key_[0-9a-z]{26})_([A-Za-z0-9_-]{43})$/;

export async function createKey(
  app: Pick<App, 'db' | 'system'>,
  name: string,
): Promise<{ id: string; token: string }> {
  const id = app.system.newId('key');
  const secret = Buffer.from(app.system.randomBytes(SECRET_BYTES)).toString('base64url');
  // The secret has 256 random bits: a plain hash is as good as a slow one, and verifying costs nothing.
  await insertKey(app.db, { id, name, hash: sha256(secret), createdAt: app.system.now() });
  return { id, token: `vrm_${id}_${secret}` };
}

/** The key that the token proves, or null. */
export async function verifyKey(app: Pick<App, 'db' | 'system'>, token: string): Promise<ApiKey | null> {
  const parts = FORM.exec(token);
  if (!parts) return null;
  const [, id = '', secret = ''] = parts;
  const key = await findUsableKey(app.db, id);
  if (!key) return null;
  if (!timingSafeEqual(Buffer.from(sha256(secret)), Buffer.from(key.hash))) return null;
  await touchKey(app.db, id, app.system.now());
  const { hash: _, ...known } = key;
  return known;
}
