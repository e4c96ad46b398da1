import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { newSecret, sign, verify } from '../../src/domain/delivery/signature.ts';

const old = newSecret(randomBytes(32));
const fresh = newSecret(randomBytes(32));
const seconds = (): number => Math.floor(Date.now() / 1000);

const headersOf = (message: { id: string; timestamp: number; body: string }, secrets: string[]) => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': sign({ ...message, secrets }),
});

describe('a signature', () => {
  it('is the one of the specification for its example', () => {
    expect(
      sign({
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        timestamp: 1614265330,
        body: '{"test": 2432232314}',
        secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      }),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is accepted by the library that receivers use, for any body', () => {
    fc.assert(
      fc.property(fc.json(), fc.stringMatching(/^evt_[a-zA-Z0-9]{1,30}$/), (body, id) => {
        const message = { id, timestamp: seconds(), body };

        expect(() => new Webhook(fresh).verify(body, headersOf(message, [fresh]))).not.toThrow();
        expect(() => new Webhook(old).verify(body, headersOf(message, [fresh]))).toThrow(
          WebhookVerificationError,
        );
      }),
    );
  });

  it('fits both secrets while one is being replaced', () => {
    const message = { id: 'evt_1', timestamp: seconds(), body: '{"a":1}' };
    const headers = headersOf(message, [fresh, old]);

    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    expect(new Webhook(fresh).verify(message.body, headers)).toEqual({ a: 1 });
    expect(new Webhook(old).verify(message.body, headers)).toEqual({ a: 1 });
  });

  it('is never made for an id that would let it fit another message, or without a proper secret', () => {
    const message = { timestamp: 1, body: '{}', secrets: [fresh] };

    expect(() => sign({ ...message, id: 'evt.1' })).toThrow(RangeError);
    expect(() => sign({ ...message, id: '' })).toThrow(RangeError);
    expect(() => sign({ ...message, id: 'evt_1', timestamp: 1.5 })).toThrow(RangeError);
    expect(() => sign({ ...message, id: 'evt_1', secrets: [] })).toThrow(RangeError);
    expect(() => sign({ ...message, id: 'evt_1', secrets: ['whsec_c2hvcnQ='] })).toThrow(RangeError);
    expect(() => sign({ ...message, id: 'evt_1', secrets: ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] })).toThrow(
      RangeError,
    );
  });
});

describe('the receiver of the demonstration', () => {
  const message = { id: 'evt_1', timestamp: 1_000_000, body: '{"a":1}' };
  const check = (change: Partial<Parameters<typeof verify>[0]>) =>
    verify({
      ...message,
      header: sign({ ...message, secrets: [old, fresh] }),
      secret: fresh,
      now: 1_000_010,
      ...change,
    });

  it('takes what is signed with its secret, now', () => {
    expect(check({})).toBe('valid');
    expect(check({ header: new Webhook(fresh).sign('evt_1', new Date(1_000_000_000), message.body) })).toBe(
      'valid',
    );
  });

  it('takes nothing that was altered, signed by others, or played back later', () => {
    expect(check({ body: '{"a":2}' })).toBe('no_match');
    expect(check({ id: 'evt_2' })).toBe('no_match');
    expect(check({ timestamp: 1_000_001 })).toBe('no_match');
    expect(check({ secret: newSecret(randomBytes(24)) })).toBe('no_match');
    expect(check({ header: '' })).toBe('no_match');
    expect(check({ header: 'v1, v1a,abc v1' })).toBe('no_match');
    expect(check({ now: 1_000_301 })).toBe('too_old');
    expect(check({ now: 999_699 })).toBe('too_new');
  });
});

it('a secret holds 24 to 64 bytes', () => {
  expect(newSecret(new Uint8Array(32))).toBe('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=');
  expect(() => newSecret(new Uint8Array(23))).toThrow(RangeError);
  expect(() => newSecret(new Uint8Array(65))).toThrow(RangeError);
});
