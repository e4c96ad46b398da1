/** The signing secrets of an endpoint, which lie sealed in its row (adapters/secret-box.ts) and are opened only to sign or show. */
import { lockEndpoint, saveEndpoint, unsealedEndpoints } from '../adapters/store/endpoints.ts';
import { newSecret } from '../domain/delivery/signature.ts';
import { VariorumError } from '../domain/errors.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Endpoint, SealedSecret } from '../domain/records.ts';
import type { App } from './ports.ts';

const SECRET_BYTES = 32;

export interface OpenSecret {
  secret: string;
  expiresAt: Instant | null;
}

/** A new one, sealed for the endpoint's row. */
export function freshSecret(app: Pick<App, 'secrets' | 'system'>, endpointId: string): SealedSecret {
  const secret = newSecret(app.system.randomBytes(SECRET_BYTES));
  return { sealed: app.secrets.seal(secret, endpointId), expiresAt: null };
}

/**
 * Those that sign now, newest first.
 * @throws VariorumError `secret_unreadable` when the newest cannot be opened; older ones that cannot be are left out
 */
export function signingSecrets(app: Pick<App, 'secrets'>, endpoint: Endpoint, now: Instant): OpenSecret[] {
  return endpoint.secrets
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
    .flatMap(({ sealed, expiresAt }) => {
      try {
        return [{ secret: app.secrets.open(sealed, endpoint.id), expiresAt }];
      } catch (error) {
        if (expiresAt !== null && error instanceof VariorumError && error.code === 'secret_unreadable')
          return [];
        throw error;
      }
    });
}

/** At start: what lies in clear, or under a key that is on its way out, is sealed with the key of now. */
export async function sealSecrets(app: Pick<App, 'db' | 'secrets' | 'log'>): Promise<void> {
  for (const id of await unsealedEndpoints(app.db, app.secrets.keyId)) {
    try {
      await app.db.tx(async (tx) => {
        const endpoint = await lockEndpoint(tx, id);
        if (!endpoint) return;
        const secrets = endpoint.secrets.map(
          (kept): SealedSecret => ({
            sealed: app.secrets.seal(clearOf(app, kept, id), id),
            expiresAt: kept.expiresAt,
          }),
        );
        await saveEndpoint(tx, { ...endpoint, secrets });
      });
    } catch (error) {
      if (!(error instanceof VariorumError) || error.code !== 'secret_unreadable') throw error;
      // Its deliveries stay due until the key is back or the secret is made anew; everything else goes on.
      app.log.error({ err: error, endpoint: id }, 'an endpoint has a secret that cannot be read');
    }
  }
}

const clearOf = (app: Pick<App, 'secrets'>, kept: SealedSecret | OpenSecret, owner: string): string =>
  'secret' in kept ? kept.secret : app.secrets.open(kept.sealed, owner);
