/** The document as a page to read: routes by subject, then webhooks and refusals. No script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { App } from '../app/ports.ts';
import { type OpenApiDocument, openApiDocument } from './openapi.ts';
import type { Route } from './router.ts';

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1.5rem}
h1{margin:0 0 .5rem}h2{margin:2.5rem 0 .5rem;border-bottom:1px solid #8886}
details{border-bottom:1px solid #8883;padding:.35rem 0}
summary{cursor:pointer;display:flex;gap:.75rem;flex-wrap:wrap;align-items:baseline}
summary b{font:600 .8rem ui-monospace,monospace;min-width:4rem;text-transform:uppercase}
code,pre{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:#8882;padding:.75rem;border-radius:.4rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.5rem 0 .5rem 1rem}dd{margin:0}
`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

export function docsPage(app: App, routes: readonly Route[]): RequestHandler {
  return (_request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.type('html').send(pageOf(openApiDocument(app.publicUrl, routes)));
  };
}

type Item = NonNullable<NonNullable<OpenApiDocument['paths']>[string]>;
type Verb = 'get' | 'post' | 'patch' | 'delete';
type Described = NonNullable<Item[Verb]>;

const VERBS: readonly Verb[] = ['get', 'post', 'patch', 'delete'];

function pageOf(document: OpenApiDocument): string {
  const entries = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => (item[verb] ? [{ verb, path, described: item[verb] }] : [])),
  );
  const sections = (document.tags ?? []).map(({ name }) => {
    const own = entries.filter(({ described }) => described.tags?.includes(name));
    return `<h2>${escapeHtml(name)}</h2>${own.map(entryOf).join('')}`;
  });
  const webhooks = Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    const post = 'post' in item ? item.post : undefined;
    return `<details><summary><code>${escapeHtml(type)}</code> ${escapeHtml(post?.summary ?? '')}</summary>${schemaOf(post?.requestBody)}</details>`;
  });
  const shapes = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${preOf(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(document.info.title)} API</title><style>${STYLE}</style></head><body><main>
<h1>${escapeHtml(document.info.title)} API ${escapeHtml(document.info.version)}</h1>
${paragraphs(document.info.description ?? '')}
<p>For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
${sections.join('\n')}
<h2>Webhooks</h2>${webhooks.join('')}
<h2>Shapes</h2>${shapes.join('')}
<h2 id="errors">Refusals</h2>
<p>A refusal is <code>application/problem+json</code>: <code>status</code> and <code>detail</code> for people, a stable <code>code</code> for programs, and <code>errors</code> with a pointer to each field at fault.</p>
<dl>
<dt>400</dt><dd>It cannot be read: malformed JSON, path, query or cursor.</dd>
<dt>401, 403</dt><dd>A key is missing or wrong; a web page of another origin, or an unknown host name.</dd>
<dt>404, 405</dt><dd>There is no such thing; it does not take this method (see <code>Allow</code>).</dd>
<dt>409</dt><dd>The first request with this Idempotency-Key is not finished.</dd>
<dt>413, 415</dt><dd>The body is too large, or not JSON.</dd>
<dt>422</dt><dd>It can be read and is not acceptable: a field at fault, an address that may not be fetched.</dd>
<dt>429, 503</dt><dd>Later: see <code>Retry-After</code>.</dd>
</dl></main></body></html>`;
}

function entryOf({ verb, path, described }: { verb: Verb; path: string; described: Described }): string {
  const parameters = (described.parameters ?? []).flatMap((parameter) =>
    'name' in parameter
      ? [
          `<dt><code>${escapeHtml(parameter.name)}</code></dt><dd>${escapeHtml(parameter.in)}${parameter.required ? ', required' : ''}. ${escapeHtml(parameter.description ?? '')}</dd>`,
        ]
      : [],
  );
  const replies = Object.entries(described.responses ?? {}).flatMap(([status, reply]) =>
    status.startsWith('2')
      ? [`<dt>${status}</dt><dd>${escapeHtml('description' in reply ? (reply.description ?? '') : '')}</dd>`]
      : [],
  );
  return `<details><summary><b>${verb}</b><code>${escapeHtml(path)}</code> ${escapeHtml(described.summary ?? '')}</summary>
${paragraphs(described.description ?? '')}<dl>${parameters.join('')}</dl>${schemaOf(described.requestBody)}<dl>${replies.join('')}</dl></details>`;
}

/** The schema of a JSON body as it stands in the document. */
function schemaOf(body: Described['requestBody']): string {
  const schema = body && 'content' in body ? body.content?.['application/json']?.schema : undefined;
  return schema === undefined ? '' : preOf(schema);
}

function preOf(schema: object): string {
  return `<pre>${escapeHtml(JSON.stringify(schema, null, 2)).replaceAll(
    /#\/components\/schemas\/(\w+)/g,
    '<a href="#$1">$1</a>',
  )}</pre>`;
}

/** Paragraphs with `code` in them, which is all the markup that descriptions use. */
function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part).replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
