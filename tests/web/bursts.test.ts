/** A live blog changes every few minutes: the stream tells of such a burst in one line. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('many steps of one article are one line, which says how many and shows the last; another article keeps its own', async () => {
  const track = (host: string) =>
    site.client.post('/v1/articles', { url: `https://${host}/live` }) as Promise<{ id: string }>;
  const [live, calm] = [await track('quayside-post.example'), await track('upland-times.example')];
  const at = (n: number) => `2025-03-15T13:0${n}:00Z`;
  const REST = 'The harbor was closed for an hour while the delegations left by boat for the islands.';
  for (let n = 0; n < 8; n++)
    await site.push(live.id, at(n), 'Live', [
      `Rescuers counted ${10 + n} boats in the harbor, the mayor said.`,
      REST,
    ]);
  await site.push(calm.id, at(0), 'Calm', [
    'The council meets on Thursday to vote on the dam, it said.',
    REST,
  ]);
  await site.push(calm.id, at(1), 'Calm', ['The council meets on Friday to vote on the dam, it said.', REST]);

  const lines = load((await site.visit('/')).html)('#live-activity li');
  const changed = lines
    .get()
    .map((line) => load(line).text())
    .filter((line) => line.includes('→'));

  expect(changed).toHaveLength(2);
  expect(changed.find((line) => line.includes('quayside-post.example'))).toMatch(
    /7 changes (within a minute|in \d minutes?), the last:.*16 → 17/s,
  );
  expect(changed.find((line) => line.includes('upland-times.example'))).toMatch(/Thursday → Friday/);
});
