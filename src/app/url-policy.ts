/** What may be asked for a stranger: the same at submission, where the refusal is heard, as at the gate, where it is enforced. */
import type { UrlPolicy } from '../domain/url.ts';
import type { App } from './ports.ts';

export const urlPolicyOf = (app: Pick<App, 'allowNets' | 'publicUrl'>): UrlPolicy => ({
  allowNets: app.allowNets,
  own: app.publicUrl,
});
