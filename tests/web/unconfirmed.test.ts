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
  const says = async (host: string, text: string): Promise<void> => {
    const url = `https://${host}/mill`;
    const { id } = (await site.client.post('/v1/articles', { url, storyId })) as { id: string };
    await site.push(id, '2025-03-15T13:00:00Z', 'Fire at the Orlen mill', [text, REST]);
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
});
