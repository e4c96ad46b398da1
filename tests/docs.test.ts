/** What the documents say and what the code does are the same, or this fails. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../src/domain/model/events.ts';
import { VERSION } from '../src/version.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, 'docs/adr')).map((name) => `docs/adr/${name}`),
];

test('the program calls itself by the version in package.json', () => {
  expect(VERSION).toBe(manifest.version);
});

test('every setting is in the README and in .env.example', () => {
  const variables = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1]!);
  expect(variables.length).toBeGreaterThan(8);
  const example = read('.env.example');
  const readme = read('README.md');
  for (const name of variables) {
    expect(example, `.env.example lacks ${name}`).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(readme, `README lacks ${name}`).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm'));
  }
  const named = [...example.matchAll(/^([A-Z][A-Z_]+)=/gm)].map((match) => match[1]!);
  expect(named.toSorted()).toEqual(variables.toSorted());
});

test('every event type is described in docs/WEBHOOKS.md, and none that does not exist', () => {
  const table = read('docs/WEBHOOKS.md').split('## Events')[1]!;
  const described = [
    ...table.matchAll(/`((?:article|version|claims|correction|fact|endpoint)\.[a-z_]+)`/g),
  ].map((match) => match[1]!);
  expect([...new Set(described)].toSorted()).toEqual([...EVENT_TYPES].toSorted());
});

test('every npm script that a document names exists', () => {
  for (const path of documents) {
    for (const [, script] of read(path).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)) {
      expect(manifest.scripts, `${path} names "${script}"`).toHaveProperty([script!]);
    }
  }
});

test('every link between documents leads somewhere', () => {
  for (const path of documents) {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, dirname(path), target!)), `${path} links to ${target}`).toBe(true);
    }
  }
});

test('every dependency has its line in the architecture page', () => {
  const page = read('docs/ARCHITECTURE.md');
  for (const name of Object.keys(manifest.dependencies)) expect(page, `no line for ${name}`).toContain(name);
});
