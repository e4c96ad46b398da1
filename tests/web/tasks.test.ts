/** Long work as people begin it and follow it, with forms and without scripts. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimDueTasks } from '../../src/adapters/store/tasks.ts';
import { runTask } from '../../src/app/tasks/run-task.ts';
import { openSite, type Seeded, type Site, seedStory } from '../support/site.ts';

let site: Site;
let seeded: Seeded;
beforeAll(async () => {
  site = await openSite();
  seeded = await seedStory(site);
}, 120_000);
afterAll(() => site.close());

async function work(): Promise<void> {
  await site.app.db.query('update task set leased_until = null');
  for (const job of await claimDueTasks(site.app.db, { limit: 5, leaseSeconds: 15 })) {
    await runTask(site.app, job, new AbortController().signal);
  }
}

it('a pasted list becomes a task that tells what became of each line, whenever one looks', async () => {
  const sent = await site.send('/tasks/import', {
    text: 'https://quayside-post.example/a\nnot an address\nhttps://quayside-post.example/b',
  });
  expect(sent.status).toBe(303);
  const here = sent.headers.get('location') ?? '';
  const under = load((await site.visit(here)).html);
  expect(under('progress').attr('value')).toBe('0');
  expect(under('[data-progress]').length).toBe(1);
  expect(under('#live-progress').text()).toContain('Under way');

  for (let steps = 0; steps < 3; steps++) await work();

  const ended = load((await site.visit(here)).html);
  expect(ended('[data-progress]').length).toBe(0);
  expect(ended('#live-progress').text()).toContain('Done, some failed');
  expect(ended('#live-items tbody tr').text()).toContain('invalid url');
  const all = load((await site.visit(`${here}?show=all`)).html);
  expect(all('#live-items tbody tr').length).toBe(5);
  expect(
    load((await site.visit('/tasks')).html)('#live-tasks a')
      .first()
      .attr('href'),
  ).toBe(here);
});

it('a story is written out, and its files are one click away', async () => {
  const page = load((await site.visit(`/tasks?story=${seeded.storyId}`)).html);
  expect(page('form[action="/tasks/export"] input[name=storyId]').attr('value')).toBe(seeded.storyId);
  const sent = await site.send('/tasks/export', { storyId: seeded.storyId, format: 'csv' });
  await work();
  const ended = load((await site.visit(sent.headers.get('location') ?? '')).html);
  const href = ended('a[download]').first().attr('href') ?? '';
  const file = await site.visit(href);
  expect(file.status).toBe(200);
  expect(file.html).toContain('quayside-post.example');
});

it('an article can be read again, and its past fetched', async () => {
  const page = load((await site.visit(`/tasks?article=${seeded.mover}`)).html);
  expect(page('form[action="/tasks/archive"]').length).toBe(1);
  const sent = await site.send('/tasks/rederive', { articleId: seeded.mover });
  await work();
  const ended = load((await site.visit(sent.headers.get('location') ?? '')).html);
  expect(ended('#live-progress').text()).toContain('1 of 1');
});

it('a task is called off, and its record deleted', async () => {
  const sent = await site.send('/tasks/import', { text: 'https://quayside-post.example/off' });
  const here = sent.headers.get('location') ?? '';
  await site.send(`${here}/cancel`, {});
  expect((await site.visit(here)).html).toContain('Called off');
  expect((await site.send(`${here}/delete`, {})).headers.get('location')).toBe('/tasks');
  expect((await site.visit(here)).status).toBe(404);
});

it('two lists at once, or none, are refused in words', async () => {
  expect((await site.send('/tasks/import', {})).status).toBe(422);
});

it('the operations page shows what is under way, what was put aside, and what an older engine read', async () => {
  await site.send('/tasks/import', { text: 'https://quayside-post.example/ops' });
  await site.app.db.query('update article set engine = null where id = $1', [seeded.stayer]);
  await site.client.post(`/v1/articles/${seeded.mover}/captures`, {
    html: '<title>Just a moment...</title><body><p>Checking your browser.</p></body>',
  });
  const page = load((await site.visit('/operations')).html);
  expect(page('#live-tasks').text()).toContain('Follow 1 address');
  expect(page('#live-tasks').text()).toContain('1 history was read by an older engine');
  expect(page('#live-tasks code').text()).toBe('variorum rederive --behind');
  expect(page('[aria-labelledby=aside] li').length).toBe(1);
});
