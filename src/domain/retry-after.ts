/** The Retry-After header (RFC 9110 §10.2.3): seconds, or a date. */

const MIN_MS = 60_000;
const MAX_MS = 24 * 3_600_000;

/**
 * How long to wait, in milliseconds, between one minute and a day unless other bounds are given. Anything that is
 * neither form is `null`; a date in the past or zero is the lower bound, for a server that bothered to send the header
 * wants some wait.
 * @param nowMs our own clock; the server's Date header may be years off
 */
export function retryAfterMs(
  header: string | null,
  nowMs: number,
  { min = MIN_MS, max = MAX_MS }: { min?: number; max?: number } = {},
): number | null {
  const text = header?.trim() ?? '';
  const wait = /^-?\d+$/.test(text) ? Number(text) * 1000 : msUntil(text, nowMs);
  return wait === null ? null : Math.min(Math.max(wait, min), max);
}

/** HTTP dates name the weekday first; `Date.parse` alone would also take "1.5" or "3 May" for dates. */
function msUntil(text: string, nowMs: number): number | null {
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - nowMs;
}
