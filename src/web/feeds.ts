/** Atom (RFC 4287) and JSON Feed 1.1 of what changed: in everything, a story, an article, a fact or what a search finds. */
import express, { type Response, type Router } from 'express';
import { latestEvents } from '../adapters/store/events.ts';
import { findFact } from '../adapters/store/facts.ts';
import { filterOf, searchChanges } from '../adapters/store/search.ts';
import { admitted } from '../api/admit.ts';
import { notModified, strongEtag } from '../api/conditional.ts';
import { otherMethods } from '../api/methods.ts';
import { requireArticle } from '../app/change-article.ts';
import type { App } from '../app/ports.ts';
import { requireSearch } from '../app/searches.ts';
import { requireStory } from '../app/stories.ts';
import { notFound } from '../domain/errors.ts';
import { entryOf, entryOfChange, FEED_EVENTS, type FeedEntry } from './feed-entries.ts';
import { xml } from './markup.ts';

const ENTRIES = 50;
/** Of a feed of everything in which nothing happened yet: a time that stays, so that the feed does. */
const NEVER = '1970-01-01T00:00:00.000Z';

interface Subject {
  title: string;
  /** Path of its page; the feed is `<path>/feed.atom`. */
  path: string;
  since: string;
  /** Of what, newest first. */
  entries: (app: App) => Promise<FeedEntry[]>;
}

const eventsOf =
  (filter: { storyId?: string; articleId?: string; factId?: string }): Subject['entries'] =>
  async (app) => {
    const events = await latestEvents(app.db, { types: FEED_EVENTS, ...filter, limit: ENTRIES });
    return events.map((event) => entryOf(event, app.publicUrl));
  };

type Find = (app: App, id: string) => Promise<Subject>;

const SUBJECTS: Record<string, Find> = {
  '': async () => ({ title: 'Variorum: what changed', path: '', since: NEVER, entries: eventsOf({}) }),
  '/stories/:id': async (app, id) => {
    const story = await requireStory(app, id);
    return {
      title: story.title,
      path: `/stories/${story.id}`,
      since: story.createdAt,
      entries: eventsOf({ storyId: story.id }),
    };
  },
  '/articles/:id': async (app, id) => {
    const article = await requireArticle(app, id);
    return {
      title: article.title ?? article.url,
      path: `/articles/${article.id}`,
      since: article.createdAt,
      entries: eventsOf({ articleId: article.id }),
    };
  },
  '/facts/:id': async (app, id) => {
    const fact = await findFact(app.db, id);
    if (!fact) throw notFound('fact', id);
    return {
      title: fact.label,
      path: `/facts/${fact.id}`,
      since: fact.createdAt,
      entries: eventsOf({ factId: fact.id }),
    };
  },
  '/searches/:id': async (app, id) => {
    const search = await requireSearch(app, id);
    return {
      title: search.name,
      path: `/searches/${search.id}`,
      since: search.createdAt,
      entries: async () => {
        const found = (await searchChanges(app.db, filterOf(search.query, { limit: ENTRIES }))).data;
        return found.map((one) => entryOfChange(one, app.publicUrl));
      },
    };
  },
};

interface Feed {
  title: string;
  /** Address of the page, and of this feed. */
  home: string;
  self: string;
  updated: string;
  entries: FeedEntry[];
}

const FORMATS: Record<string, { type: string; write: (feed: Feed) => string }> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJson },
};

export function createFeeds(app: App): Router {
  const router = express.Router();
  for (const [path, find] of Object.entries(SUBJECTS)) {
    for (const [extension, { type, write }] of Object.entries(FORMATS)) {
      router.get(`${path}/feed.${extension}`, admitted(app), async (request, response) => {
        const { id } = request.params;
        const subject = await find(app, typeof id === 'string' ? id : '');
        const feed = await readFeed(app, subject, extension);
        sendFeed(response, type, write(feed), feed.updated);
      });
      router.all(`${path}/feed.${extension}`, admitted(app), otherMethods(['GET']));
    }
  }
  return router;
}

async function readFeed(app: App, subject: Subject, extension: string): Promise<Feed> {
  const entries = await subject.entries(app);
  return {
    title: subject.title,
    home: `${app.publicUrl}${subject.path || '/'}`,
    self: `${app.publicUrl}${subject.path}/feed.${extension}`,
    updated: entries[0]?.at ?? subject.since,
    entries,
  };
}

/** Readers ask every few minutes for ever: most of them should get 304 and nothing else. */
function sendFeed(response: Response, type: string, text: string, updated: string): void {
  const etag = strongEtag(text);
  const changed = new Date(updated);
  response.setHeader('cache-control', 'private, max-age=60');
  response.setHeader('etag', etag);
  response.setHeader('last-modified', changed.toUTCString());
  response.setHeader('x-content-type-options', 'nosniff');
  if (notModified(response.req, etag, changed)) {
    response.status(304).end();
    return;
  }
  response.setHeader('content-type', type);
  response.send(text);
}

function writeJson(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      content_html: entry.html,
      date_published: entry.at,
      authors: [{ name: entry.author }],
    })),
  });
}

function writeAtom(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => `<entry>
<id>${xml(entry.id)}</id>
<title>${xml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xml(entry.link)}"/>
<published>${entry.at}</published>
<updated>${entry.at}</updated>
<author><name>${xml(entry.author)}</name></author>
<content type="html">${xml(entry.html)}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(feed.self)}</id>
<title>${xml(feed.title)}</title>
<updated>${feed.updated}</updated>
<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xml(feed.home)}"/>
<author><name>Variorum</name></author>
${entries.join('')}</feed>
`;
}
