/** A fact that moved often is told in short on the page of its story, and in full on its own. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

const CHANGES = 14;

let site: Site;
let storyId: string;
let factId: string;

beforeAll(async () => {
  site = await openSite();
  storyId = (await site.client.post('/v1/stories', { title: 'The flood' })).id;
  const fact = await site.client.post(`/v1/stories/${storyId}/facts`, {
    label: 'houses under water',
    unit: 'house',
  });
  factId = fact.id;
  const { id } = await site.client.post('/v1/articles', {
    url: 'https://quayside-post.example/flood',
    storyId,
  });
  for (let n = 0; n < CHANGES; n++) {
    await site.push(id, `2025-03-15T${String(n + 6).padStart(2, '0')}:00:00Z`, 'The flood', [
      `In the lower town ${2000 + 137 * n} houses are under water, the fire brigade said.`,
      'The river is expected to fall on Monday.',
    ]);
  }
});
afterAll(() => site.close());

it('the story shows the latest rows of its table and leads to the rest', async () => {
  const $ = load((await site.visit(`/stories/${storyId}`)).html);
  const table = $('.fact-card details');

  expect(table.find('tbody tr')).toHaveLength(10);
  expect(table.find('tbody tr').first().text()).toContain(String(2000 + 137 * (CHANGES - 1)).slice(-3));
  expect(table.find('p a').attr('href')).toBe(`/facts/${factId}`);
  expect(table.text()).toContain(`and ${CHANGES - 10} earlier ones`);
});

it('the page of the fact has every row', async () => {
  const $ = load((await site.visit(`/facts/${factId}`)).html);

  expect($('.history tbody tr')).toHaveLength(CHANGES);
});
