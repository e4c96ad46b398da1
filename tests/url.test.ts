import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllowNets } from '../src/domain/addresses.ts';
import { canonicalUrl, checkUrl, hostKeyOf, sourceOf } from '../src/domain/url.ts';
import { BLOCKED_URLS, INVALID_URLS, UNSUPPORTED_URLS } from './support/bad-urls.ts';
import { times } from './support/chance.ts';

const publicOnly = { allowNets: [] };
const loopback = { allowNets: parseAllowNets('127.0.0.0/8') };

/** `ok` with its href, or the code of the refusal. */
function verdict(raw: unknown, policy: Parameters<typeof checkUrl>[1] = publicOnly): string {
  const checked = checkUrl(raw, policy);
  return checked.kind === 'ok' ? checked.href : checked.code;
}

describe('a submitted URL', () => {
  it.each(BLOCKED_URLS)('%j leads to no public address', (url) => {
    expect(verdict(url)).toBe('blocked_address');
  });

  it.each(INVALID_URLS)('%j is not valid', (url) => {
    expect(verdict(url)).toBe('invalid_url');
  });

  it.each(UNSUPPORTED_URLS)('%j has a scheme that is not fetched', (url) => {
    expect(verdict(url)).toBe('unsupported_scheme');
  });

  it.each(['', null, undefined, 123, {}, [], ['https://example.com/'], true])('%j is no URL', (value) => {
    expect(verdict(value)).toBe('invalid_url');
  });

  it('of three megabytes is refused without being read', () => {
    expect(verdict(`https://example.com/${'a'.repeat(3_000_000)}`)).toBe('invalid_url');
  });

  it('is kept as it is but for its fragment, a trailing dot of its host, and the spelling of both', () => {
    expect(verdict('https://Example.COM./a/../News?id=1#top')).toBe('https://example.com/News?id=1');
    expect(verdict('http://example.com/{{7*7}}')).toBe('http://example.com/%7B%7B7*7%7D%7D');
    expect(verdict('https://example.com:8443/')).toBe('https://example.com:8443/');
    expect(verdict('https://zeitung-öst.de/ä')).toBe('https://xn--zeitung-st-lcb.de/%C3%A4');
    expect(verdict('https://8.8.8.8/')).toBe('https://8.8.8.8/');
  });

  it('that is refused comes with a sentence for whoever sent it', () => {
    expect(checkUrl('ftp://example.com/', publicOnly)).toMatchObject({
      reason: 'Only http and https are fetched, not "ftp:".',
    });
    expect(checkUrl('example.com/page', publicOnly)).toMatchObject({
      reason: 'The URL must be absolute; start it with https:// or http://.',
    });
  });

  it('that is accepted, of all that can be typed, names nothing private', () => {
    const parts = fc.constantFrom(
      ...[
        'http://',
        'https:',
        '//',
        '\\',
        '@',
        '127.0.0.1',
        'localhost',
        'example.com',
        ':80',
        '[::1]',
        '/',
        '%00',
        '.',
        '0x7f.1',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const checked = checkUrl(pieces.join(''), publicOnly);
        if (checked.kind !== 'ok') return;
        expect(checked.url.hostname).toMatch(/\.[a-z0-9-]*[a-z][a-z0-9-]*$/);
        expect(checked.url.hostname).not.toMatch(/(?:^|\.)localhost$/);
        expect(checked.url.username).toBe('');
        expect(verdict(checked.href)).toBe(checked.href);
      }),
      times(2000),
    );
  });
});

describe('inside ALLOW_NETS', () => {
  it('any port and plain http are accepted, for webhooks too', () => {
    expect(verdict('http://127.0.0.1:45123/hook', { ...loopback, httpsOnly: true })).toBe(
      'http://127.0.0.1:45123/hook',
    );
    expect(verdict('http://127.9.0.1:22/', loopback)).toBe('http://127.9.0.1:22/');
  });

  it('a name is accepted that only the operator can mean, on condition that it leads there', () => {
    expect(checkUrl('http://localhost:45123/', loopback)).toMatchObject({ kind: 'ok', reach: 'allow-nets' });
    expect(checkUrl('http://newsroom:8000/', loopback)).toMatchObject({ kind: 'ok', reach: 'allow-nets' });
    expect(checkUrl('http://example.com:9999/', loopback)).toMatchObject({ kind: 'ok', reach: 'allow-nets' });
    expect(checkUrl('https://example.com/', loopback)).toMatchObject({ kind: 'ok', reach: 'public' });
  });

  it('other private addresses stay closed, and so do schemes and malformed URLs', () => {
    expect(verdict('http://10.0.0.1/', loopback)).toBe('blocked_address');
    expect(verdict('http://[::1]/', loopback)).toBe('blocked_address');
    expect(verdict('http://[::ffff:127.0.0.1]/', loopback)).toBe('blocked_address');
    expect(verdict('file:///etc/passwd', loopback)).toBe('unsupported_scheme');
    expect(verdict('http://user@127.0.0.1/', loopback)).toBe('invalid_url');
  });

  it('a public address keeps to the public ports', () => {
    expect(verdict('http://8.8.8.8:9999/', loopback)).toBe('invalid_url');
  });
});

it('this service itself is no outlet and no receiver, by whatever name', () => {
  const own = { ...loopback, own: 'http://127.0.0.1:3000' };

  expect(verdict('http://127.0.0.1:3000/articles/art_1', own)).toBe('blocked_address');
  expect(verdict('http://localhost:3000/v1/stories', { ...own, httpsOnly: true })).toBe('blocked_address');
  expect(verdict('http://127.0.0.1:3001/', own)).toBe('http://127.0.0.1:3001/');
  expect(verdict('http://news.example.com/x', { ...publicOnly, own: 'https://news.example.com' })).toBe(
    'blocked_address',
  );
  expect(verdict('https://example.com/x', { ...publicOnly, own: 'https://news.example.com' })).toBe(
    'https://example.com/x',
  );
});

it('a webhook URL must be https', () => {
  expect(verdict('http://example.com/hook', { ...publicOnly, httpsOnly: true })).toBe('unsupported_scheme');
  expect(verdict('https://example.com/hook', { ...publicOnly, httpsOnly: true })).toBe(
    'https://example.com/hook',
  );
});

describe('two URLs are the same article', () => {
  const article = 'https://example.com/world/summit-ends';
  it.each([
    ['with a fragment', 'https://example.com/world/summit-ends#comments'],
    ['over http', 'http://example.com/world/summit-ends'],
    ['with the port of its scheme', 'https://example.com:443/world/summit-ends'],
    ['with www', 'https://www.example.com/world/summit-ends'],
    ['in other letter case of the host', 'https://EXAMPLE.com/world/summit-ends'],
    ['with a trailing slash', 'https://example.com/world/summit-ends/'],
    ['with an empty query', 'https://example.com/world/summit-ends?'],
    [
      'shared with a campaign',
      'https://example.com/world/summit-ends?utm_source=letter&utm_medium=email&fbclid=x',
    ],
    ['as an AMP page', 'https://example.com/world/summit-ends/amp'],
    ['as an AMP page with a slash', 'https://example.com/world/summit-ends/amp/'],
    ['as an AMP page by parameter', 'https://example.com/world/summit-ends?amp=1'],
    ['as an AMP page by another parameter', 'https://example.com/world/summit-ends?outputType=amp'],
    ['as an AMP page on its own host', 'https://amp.example.com/world/summit-ends'],
    ['from an AMP cache', 'https://example-com.cdn.ampproject.org/c/s/example.com/world/summit-ends'],
    ['from a viewer of AMP pages', 'https://www.google.com/amp/s/www.example.com/world/summit-ends/amp/'],
    ['with needless escapes', 'https://example.com/world/summit%2Dends'],
  ])('%s', (_how, url) => {
    expect(canonicalUrl(url)).toBe(article);
  });

  it('when their parameters come in another order, or the AMP ending stands before .html', () => {
    expect(canonicalUrl('https://example.com/?b=2&a=1')).toBe(canonicalUrl('https://example.com/?a=1&b=2'));
    expect(canonicalUrl('https://example.com/x.amp.html')).toBe('https://example.com/x.html');
  });
});

describe('two URLs are different articles', () => {
  it.each([
    ['when a parameter differs', 'https://example.com/story?id=1', 'https://example.com/story?id=2'],
    ['when a parameter is there or not', 'https://example.com/story', 'https://example.com/story?page=2'],
    [
      'when the order of one parameter differs',
      'https://example.com/?a=1&a=2',
      'https://example.com/?a=2&a=1',
    ],
    ['when letter case of the path differs', 'https://example.com/Ab1', 'https://example.com/aB1'],
    ['when the subdomain differs', 'https://uk.example.com/a', 'https://us.example.com/a'],
    ['when the mobile host is named', 'https://m.example.com/a', 'https://example.com/a'],
    ['when a word only begins like AMP', 'https://example.com/amphitheatre', 'https://example.com/hitheatre'],
    ['when an escape means something', 'https://example.com/a%2Fb', 'https://example.com/a/b'],
    ['when the port differs', 'http://127.0.0.1:8001/a', 'http://127.0.0.1:8002/a'],
    ['when an address is asked over https', 'http://127.0.0.1/a', 'https://127.0.0.1/a'],
  ])('%s', (_how, one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  it('keeps the www of a domain that is called so', () => {
    expect(canonicalUrl('https://www.gov.uk/news')).toBe('https://www.gov.uk/news');
    expect(canonicalUrl('https://www.com/')).toBe('https://www.com/');
    expect(canonicalUrl('https://amp.com/amp')).toBe('https://amp.com/amp');
  });
});

it('what is canonical stays as it is', () => {
  const segment = fc.constantFrom(
    'amp',
    '.amp',
    'www.',
    'a',
    '/',
    '//',
    '.html',
    '%7e',
    '%2f',
    '?',
    '&',
    'utm_x=1',
    'b=2',
    '#',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('http://', 'https://', 'https://www.', 'https://amp.www.', 'http://m.'),
      fc.array(segment, { maxLength: 12 }),
      (start, rest) => {
        const once = canonicalUrl(`${start}example.com/${rest.join('')}`);
        expect(canonicalUrl(once)).toBe(once);
      },
    ),
    times(2000),
  );
});

describe('a source', () => {
  it.each([
    ['https://www.example.com/a', 'example.com'],
    ['https://news.example.co.uk/a', 'example.co.uk'],
    ['https://anna.github.io/blog', 'anna.github.io'],
    ['https://www.gov.uk/news', 'www.gov.uk'],
    ['https://example-com.cdn.ampproject.org/c/s/example.com/a', 'example.com'],
    ['http://127.0.0.1:8001/a', '127.0.0.1:8001'],
    ['http://[::1]:8001/a', '[::1]:8001'],
    ['http://localhost:8001/a', 'localhost:8001'],
    ['http://herald.localhost:8001/a', 'herald.localhost:8001'],
    ['http://8.8.8.8/', '8.8.8.8'],
  ])('of %s is %s', (url, source) => {
    expect(sourceOf(url)).toBe(source);
  });
});

describe('one host, for the gap between requests', () => {
  const key = (url: string): string => hostKeyOf(url, loopback.allowNets);

  it('is a registrable domain, whatever its subdomain, scheme and public port', () => {
    const urls = ['https://example.com/', 'http://www.example.com/', 'https://uk.example.com:8443/'];

    expect(urls.map(key)).toEqual(['example.com', 'example.com', 'example.com']);
  });

  it('is host and port inside ALLOW_NETS, for names without a domain, and for odd ports', () => {
    expect(key('http://127.0.0.1:8001/')).toBe('127.0.0.1:8001');
    expect(key('http://127.0.0.1/')).toBe('127.0.0.1:80');
    expect(key('https://localhost/')).toBe('localhost:443');
    expect(key('http://example.com:9999/')).toBe('example.com:9999');
  });

  it('is a public address with all its ports', () => {
    expect(key('http://8.8.8.8:8080/')).toBe('8.8.8.8');
  });
});
