/** A stored body as the current engine reads it, whether it has just arrived or is read again years later. */
import { VariorumError } from '../domain/errors.ts';
import type { Capture } from '../domain/records.ts';
import { outletRules } from './outlet-rules.ts';
import type { App, ExtractResult } from './ports.ts';

/**
 * @param articleUrl says whose rules hold, and stands in where the capture does not say where it came from
 * @throws VariorumError `body_missing`
 */
export async function readBody(
  app: App,
  capture: Pick<
    Capture,
    'id' | 'kind' | 'capturedAt' | 'bodyHash' | 'contentType' | 'finalUrl' | 'statedTitle'
  >,
  articleUrl: string,
): Promise<ExtractResult> {
  if (capture.bodyHash === null) throw new Error(`The capture ${capture.id} has no body to read.`);
  const bytes = await app.blobs.get(capture.bodyHash);
  try {
    return await app.analysis.extract({
      now: capture.capturedAt,
      rules: outletRules(app, articleUrl),
      source:
        capture.kind === 'text'
          ? { kind: 'text', text: new TextDecoder().decode(bytes), title: capture.statedTitle }
          : { kind: 'html', bytes, contentType: capture.contentType, url: capture.finalUrl ?? articleUrl },
    });
  } catch (error) {
    // A page that breaks a limit breaks it every time: it is put aside with the reason, not tried again.
    if (error instanceof VariorumError && error.kind === 'unprocessable') {
      return { kind: 'refused', code: 'too_complex', reason: error.message };
    }
    throw error;
  }
}
