/** A value that counts for nothing is shown with the reason, so that no page says that sources agree beside two values. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('the number of one source that is of another size than what others agree on is told apart on the story and on the fact', async () => {
  const { id: storyId } = (await site.client.post('/v1/stories', { title: 'Fire at the Orlen mill' })) as {
    id: string;
  };
  const REST = 'The mill has stood on the river for a century, and the fire could be seen from the far bank.';
  const says = async (host: string, text: string, hour = '13'): Promise<void> => {
    const url = `https://${host}/mill`;
    const { id } = (await site.client.post('/v1/articles', { url, storyId })) as { id: string };
    await site.push(id, `2025-03-15T${hour}:00:00Z`, 'Fire at the Orlen mill', [text, REST]);
  };
  await says(
    'upland-times.example',
    'Fire at the mill has left 189 people homeless, the mayor said on Monday.',
  );
  await says(
    'quayside-post.example',
    'The mayor said 189 people had been left homeless by the fire at the mill.',
  );
  await says('lowland-mail.example', 'In the hall sat 12 people, left homeless by the fire, a helper said.');
  const fact = (await site.client.post(`/v1/stories/${storyId}/facts`, {
    label: 'people left homeless',
    unit: 'person',
  })) as { id: string };

  for (const path of [`/stories/${storyId}`, `/facts/${fact.id}`]) {
    const page = load((await site.visit(path)).html);
    expect(page('main').text()).toContain('Sources agree');
    expect(page('.unconfirmed li').text().replaceAll(/\s+/g, ' ')).toBe(
      'Not confirmed: lowland-mail.example may say 12: of quite another size than 189, which 2 sources agree on.',
    );
    expect(page('.current').text()).not.toContain('12');
  }

  // It is drawn apart, and its size does not press the others into one line.
  await says(
    'upland-times.example',
    'Fire at the mill has left 203 people homeless, the mayor said on Monday.',
    '14',
  );
  await says(
    'quayside-post.example',
    'The mayor said 203 people had been left homeless by the fire at the mill.',
    '15',
  );
  const page = load((await site.visit(`/facts/${fact.id}`)).html);
  const chart = page('svg.chart.page');
  expect(chart.children('title').text()).toContain('lowland-mail.example: 12 (not confirmed).');
  const apart = chart.find('a').filter((_, link) => page(link).find('.mark-unconfirmed').length > 0);
  expect(apart.map((_, link) => page(link).attr('aria-label')).get()).toEqual([
    expect.stringMatching(/^lowland-mail\.example: 12, .*, not confirmed$/),
  ]);
  expect(chart.find('.line > path:not(.since)')).toHaveLength(2);
  expect(
    chart
      .find('.level text')
      .map((_, label) => page(label).text())
      .get(),
  ).toEqual(['203', '189']);
  expect(page('ul.legend').text()).toContain('not confirmed');
  const row = page('table.history tr').filter((_, tr) => page(tr).text().includes('lowland-mail'));
  expect(row.text()).toContain('not confirmed');
});
