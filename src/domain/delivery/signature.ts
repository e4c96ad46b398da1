/**
 * Signatures of Standard Webhooks 1.0 (https://github.com/standard-webhooks/standard-webhooks): HMAC-SHA256 over
 * `id.timestamp.body`, base64, marked `v1`. While a secret is being rotated the header bears one signature for each,
 * so that receivers may switch at any moment of the overlap.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';
/** The specification's bounds. */
const MIN_BYTES = 24;
const MAX_BYTES = 64;

export interface SignedMessage {
  /** `webhook-id`: the same on every attempt of an event. */
  id: string;
  /** `webhook-timestamp`: seconds since 1970 of this attempt. */
  timestamp: number;
  /** Exactly the text that is sent. */
  body: string;
}

/**
 * A secret from random bytes, as it is shown to the subscriber.
 * @throws RangeError unless there are 24 to 64 of them
 */
export function newSecret(randomBytes: Uint8Array): string {
  checkLength(randomBytes.length);
  return PREFIX + Buffer.from(randomBytes).toString('base64');
}

/**
 * The value of `webhook-signature`: one `v1,…` for each secret, in their order, separated by spaces.
 * @throws RangeError for an id with a dot in it, which would let one message's signature fit another, for a timestamp
 *   that is not whole seconds, for no secrets or malformed ones
 */
export function sign({
  id,
  timestamp,
  body,
  secrets,
}: SignedMessage & { secrets: readonly string[] }): string {
  if (id === '' || id.includes('.'))
    throw new RangeError(`A webhook id must not be empty or have a dot: "${id}".`);
  if (!Number.isSafeInteger(timestamp))
    throw new RangeError('A webhook timestamp is whole seconds since 1970.');
  if (secrets.length === 0) throw new RangeError('A webhook needs at least one secret to be signed with.');
  return secrets.map((secret) => `v1,${hmac(secret, `${id}.${timestamp}.${body}`)}`).join(' ');
}

export type Verdict = 'valid' | 'no_match' | 'too_old' | 'too_new';

/**
 * The receiver's side, for the demonstration's receiver: whether any signature in the header is by the secret, and
 * recent enough that a recording of it cannot be played back later.
 * @param now seconds since 1970
 */
export function verify(
  message: SignedMessage & { header: string; secret: string; now: number; toleranceSeconds?: number },
): Verdict {
  const { id, timestamp, body, header, secret, now, toleranceSeconds = 300 } = message;
  if (timestamp < now - toleranceSeconds) return 'too_old';
  if (timestamp > now + toleranceSeconds) return 'too_new';
  const expected = Buffer.from(hmac(secret, `${id}.${timestamp}.${body}`));
  const matches = header.split(' ').some((part) => {
    const given = Buffer.from(part.startsWith('v1,') ? part.slice(3) : '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return matches ? 'valid' : 'no_match';
}

function hmac(secret: string, content: string): string {
  return createHmac('sha256', keyOf(secret)).update(content).digest('base64');
}

function keyOf(secret: string): Buffer {
  if (!secret.startsWith(PREFIX)) throw new RangeError(`A webhook secret starts with ${PREFIX}.`);
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  checkLength(key.length);
  return key;
}

function checkLength(bytes: number): void {
  if (bytes < MIN_BYTES || bytes > MAX_BYTES) {
    throw new RangeError(`A webhook secret has ${MIN_BYTES} to ${MAX_BYTES} bytes, not ${bytes}.`);
  }
}
