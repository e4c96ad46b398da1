/** The stream tells what one version brought in one line, and a burst of versions too. */
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

it('a step that changed a fact says how much else it changed, and leads there', async () => {
  const { id, storyId } = (await site.client.post('/v1/articles', {
    url: 'https://lowland-mail.example/ferry',
  })) as { id: string; storyId: string };
  await site.client.post(`/v1/stories/${storyId}/facts`, { label: 'people killed', unit: 'person' });
  const OTHERS = [
    'The Selma Rose had been inspected in March, the shipping line Norrsund said.',
    'Divers will resume the search on Saturday, a coastguard commander told reporters at the harbor.',
  ];
  const push = (minute: number, toll: string, others: string[]) =>
    site.push(id, `2025-03-15T14:0${minute}:00Z`, `Ferry fire kills ${toll}`, [
      `A fire on a ferry off Tarnholm killed ${toll} people on Thursday evening, the coastguard said.`,
      ...others,
    ]);
  await push(0, '12', OTHERS);
  await push(1, '15', OTHERS);
  await push(2, '19', [
    OTHERS[0]!.replace('had been', 'may have been'),
    OTHERS[1]!.replace('Saturday', 'Sunday'),
  ]);

  const page = load((await site.visit(`/stories/${storyId}`)).html);
  const [both, alone] = page('.activity li')
    .get()
    .filter((line) => page(line).text().includes('→'));

  expect(page(both).text()).toMatch(/people killed 15 → 19 and 2 other changes/);
  expect(page(both).find('a:contains("2 other changes")').attr('href')).toBe(`/articles/${id}/diffs/2..3`);
  expect(page(alone).text()).toMatch(/people killed 12 → 15/);
  expect(page(alone).text()).not.toContain('other change');
});
