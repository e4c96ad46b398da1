/** Following many addresses: each becomes an article, or is known, or is refused with a reason; a list becomes its items. */
import type { NewItem } from '../../adapters/store/tasks.ts';
import { readAddressList } from '../../domain/address-list.ts';
import { badInput } from '../../domain/errors.ts';
import { submitUrl } from '../add-article.ts';
import { politeGet } from '../polite-get.ts';
import type { App } from '../ports.ts';
import { type ItemResult, MAX_ITEMS, textOf, type Work } from './work.ts';

/** A sitemap index leads to sitemaps, and an OPML file to feeds; no list leads further. */
const DEEPEST = 2;

/** @throws VariorumError `nothing_to_import`, `too_many_items` */
export function itemsOfList(text: string, column: string | null, depth = 0): NewItem[] {
  const { addresses, lists } = readAddressList(text, column);
  const items = [
    ...addresses.map((url) => ({ subject: url, input: { url } })),
    ...(depth < DEEPEST ? lists.map((list) => ({ subject: list, input: { list, depth: depth + 1 } })) : []),
  ];
  if (items.length > MAX_ITEMS) {
    throw badInput(
      'too_many_items',
      `The list has ${items.length} addresses; ${MAX_ITEMS} are taken at once.`,
    );
  }
  return items;
}

export const importAddress: Work = async (app, task, item, signal) => {
  const list = textOf(item, 'list');
  if (list !== null) return readList(app, list, Number(item.input.depth ?? 0), signal);
  const submission = await submitUrl(app, textOf(item, 'url'), textOf(task, 'storyId'));
  if (submission.kind === 'refused') {
    const { code, reason } = submission;
    return { kind: 'ended', state: 'failed', outcome: code, reason };
  }
  const { kind, article } = submission;
  return { kind: 'ended', state: 'done', outcome: kind, articleId: article.id };
};

async function readList(app: App, url: string, depth: number, signal: AbortSignal): Promise<ItemResult> {
  const look = await politeGet(app, url, { accept: 'feed', signal });
  if (look.kind === 'denied')
    return { kind: 'ended', state: 'failed', outcome: look.code, reason: look.reason };
  const { outcome } = look;
  if (outcome.kind !== 'ok') {
    const reason =
      outcome.kind === 'http_error'
        ? `The server answered ${outcome.status}.`
        : 'reason' in outcome
          ? outcome.reason
          : 'The list did not come.';
    return { kind: 'ended', state: 'failed', outcome: outcome.kind, reason };
  }
  const found = itemsOfList(new TextDecoder().decode(outcome.body), null, depth);
  if (found.length === 0) {
    const reason =
      'There are no addresses in it; a sitemap, an RSS or Atom feed or an OPML file is expected.';
    return { kind: 'ended', state: 'failed', outcome: 'no_addresses', reason };
  }
  return { kind: 'ended', state: 'done', outcome: 'read', reason: `${found.length} addresses`, found };
}
