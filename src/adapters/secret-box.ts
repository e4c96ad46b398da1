/**
 * What lies sealed in the database: the secrets of endpoints, which must be read again to sign. AES-256-GCM, a fresh nonce each
 * time, bound to the row it belongs to, and marked with the id of its key so that keys can be exchanged.
 *
 * The keys are those of SECRETS_KEY, then those of the file `secrets.key` in DATA_DIR, which is made at the first start when there
 * are none. The first key seals; all of them open. To exchange a key, put the new one behind the old one in every process, then
 * before it, then drop the old one: whatever an older key sealed is sealed anew at every start.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput, VariorumError } from '../domain/errors.ts';
import { writing } from './whole-file.ts';

export interface SecretBox {
  /** @param owner id of the row it is kept in; it opens for no other */
  seal(text: string, owner: string): string;
  /** @throws VariorumError `secret_unreadable` when its key is not among ours, or it was tampered with */
  open(sealed: string, owner: string): string;
  /** Id of the key that seals: what it sealed begins with it and a dot. */
  keyId: string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param configured SECRETS_KEY: keys of 32 bytes in base64, separated by commas
 * @throws VariorumError `invalid_config` for what is no key
 */
export async function openSecretBox(options: {
  configured: string | null;
  dataDir: string;
}): Promise<SecretBox> {
  const file = join(options.dataDir, 'secrets.key');
  const configured = keysIn(options.configured ?? '', 'SECRETS_KEY');
  const kept = await readKeys(file);
  if (configured.length + kept.length > 0) return secretBox([...configured, ...kept]);
  await writing(file, () => makeKeyFile(options.dataDir, file));
  return secretBox(await readKeys(file));
}

async function readKeys(file: string): Promise<Buffer[]> {
  try {
    return keysIn(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof VariorumError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new VariorumError(
      'unavailable',
      'storage_unavailable',
      `Cannot read the keys in ${file} (${code}), which secrets of endpoints are sealed with.`,
      { cause: error },
    );
  }
}

/** Whole or not at all, and never over another's: processes that start together end with one key. */
async function makeKeyFile(dataDir: string, file: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}

function keysIn(text: string, where: string): Buffer[] {
  return text
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const key = Buffer.from(part, 'base64');
      if (key.length === KEY_BYTES && /^[A-Za-z0-9+/_-]+=*$/.test(part)) return key;
      throw badInput(
        'invalid_config',
        `${where} holds something that is no key: 32 random bytes in base64 are ("openssl rand -base64 32").`,
      );
    });
}

function secretBox(keys: readonly Buffer[]): SecretBox {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [current, currentKey] = [...byId][0]!;
  return {
    keyId: current,
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, currentKey, nonce).setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${current}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
    },
    open(sealed, owner) {
      const [id = '', content = ''] = sealed.split('.');
      const key = byId.get(id);
      if (!key) {
        throw unreadable(
          `A secret of ${owner} was sealed with the key ${id}, which this process does not have`,
        );
      }
      const bytes = Buffer.from(content, 'base64');
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      try {
        const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
          .setAAD(Buffer.from(owner))
          .setAuthTag(tag);
        const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch (error) {
        throw unreadable(`A secret of ${owner} is not what was sealed there`, error);
      }
    },
  };
}

/** Tells keys apart without telling anything of them. */
const idOf = (key: Buffer): string =>
  createHash('sha256').update('variorum key id').update(key).digest('hex').slice(0, 12);

const unreadable = (what: string, cause?: unknown): VariorumError =>
  new VariorumError(
    'unavailable',
    'secret_unreadable',
    `${what}. Put the key back into SECRETS_KEY or DATA_DIR/secrets.key, or make the endpoint a new secret.`,
    { cause },
  );
