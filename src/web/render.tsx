/** A page as a document: head, the bar on top, the page's body. Text is escaped by preact; nothing here is raw markup. */
import { renderToString } from 'preact-render-to-string';
import type { App } from '../app/ports.ts';
import { EVENT_TYPES } from '../domain/model/events.ts';
import { assets } from './assets.ts';
import { CARD } from './card/card.ts';
import type { Page } from './visit.ts';

/** Events that a page renews itself on: all but those about endpoints. */
const HEARD = EVENT_TYPES.filter((type) => !type.startsWith('endpoint.')).join(' ');

const NAVIGATION: readonly [string, string][] = [
  ['/', 'Stories'],
  ['/compare', 'Compare'],
  ['/search', 'Search'],
  ['/endpoints', 'Alerts'],
  ['/operations', 'Operations'],
];

export function renderPage(app: App, page: Page, path: string): string {
  return `<!doctype html>${renderToString(<Document app={app} page={page} path={path} />)}`;
}

function Document({ app, page, path }: { app: App; page: Page; path: string }) {
  const title = page.title === 'Variorum' ? page.title : `${page.title} · Variorum`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={assets.url('style.css')} />
        <link rel="icon" href={assets.url('icon.svg')} type="image/svg+xml" />
        {page.feed !== undefined && (
          <>
            <link rel="alternate" type="application/atom+xml" href={`${page.feed}/feed.atom`} title={title} />
            <link
              rel="alternate"
              type="application/feed+json"
              href={`${page.feed}/feed.json`}
              title={title}
            />
          </>
        )}
        {page.card !== undefined && (
          <Preview
            {...page.card}
            title={page.title}
            address={`${app.publicUrl}${path}`}
            publicUrl={app.publicUrl}
          />
        )}
        {/* Nothing is painted before the page is whole and this has run: in the middle of a line it would move under the reader's eyes. */}
        <script type="module" src={assets.url('page.js')} {...{ blocking: 'render' }} />
      </head>
      <body data-live={page.live} data-events={page.live === undefined ? undefined : HEARD}>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="top">
          <a class="brand" href="/">
            Variorum
          </a>
          <nav aria-label="Main">
            {NAVIGATION.map(([href, name]) => (
              <a href={href} aria-current={isUnder(path, href) ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
          <search class="find">
            <form method="get" action="/search">
              <input type="search" name="q" aria-label="Search" placeholder="Search" maxLength={300} />
            </form>
          </search>
        </header>
        <main id="main" tabindex={-1}>
          {page.body}
        </main>
        <footer class="bottom">
          <p>
            All times are UTC. <a href="/docs">API</a>
            {page.feed !== undefined && (
              <>
                {' · '}
                <a href={`${page.feed}/feed.atom`}>Atom feed</a>
                {' · '}
                <a href={`${page.feed}/feed.json`}>JSON feed</a>
              </>
            )}
          </p>
          <p class="address">{`${app.publicUrl}${path}`}</p>
        </footer>
        <p class="live-note" role="status" id="live-note" />
      </body>
    </html>
  );
}

/** Open Graph, which whoever shows a link in their pages reads. */
function Preview(props: { path: string; alt: string; title: string; address: string; publicUrl: string }) {
  const told: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', 'Variorum'],
    ['og:title', props.title],
    ['og:description', props.alt],
    ['og:url', props.address],
    ['og:image', `${props.publicUrl}${props.path}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', props.alt],
  ];
  return (
    <>
      <meta name="description" content={props.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {told.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
    </>
  );
}

/** What else belongs to a part of the service, beside the pages below its own address. */
const ALSO: Record<string, readonly string[]> = {
  '/': ['/stories', '/articles', '/facts'],
  '/search': ['/searches'],
  '/operations': ['/tasks'],
};

const isUnder = (path: string, href: string): boolean =>
  path === href ||
  [href, ...(ALSO[href] ?? [])].some(
    (start) => start !== '/' && (path === start || path.startsWith(`${start}/`)),
  );
