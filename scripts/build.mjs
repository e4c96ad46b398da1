// Compiles src, workers and bench into dist, and puts what the code reads at run time beside it. Does nothing when nothing
// changed, so that a command started while the service runs, or twice at once, never finds half of a file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SOURCES = ['src', 'workers', 'bench'];
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
];
const STAMP = 'dist/.stamp';

const compiler = typescript();
if (compiler === null) {
  // A production install has no compiler, and brings dist along.
  if (existsSync('dist/src/server.js')) process.exit(0);
  console.error('variorum: dist is missing and typescript is not installed; run npm ci without --omit=dev.');
  process.exit(1);
}
const files = SOURCES.flatMap(filesIn);
const stamp = stampOf([...files, ...SETTINGS.filter((path) => existsSync(path))]);
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) process.exit(0);
rmSync(STAMP, { force: true });
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
for (const path of files.filter((file) => !/\.tsx?$/.test(file))) copyFile(path, join('dist', path));
dropStale(new Set(files));
writeFileSync(STAMP, stamp);

// What came of a source that is gone would still be run: a renamed migration, twice.
function dropStale(sources) {
  for (const path of SOURCES.flatMap((folder) => filesIn(join('dist', folder)))) {
    const source = path.slice('dist/'.length).replace(/\.map$/, '');
    const origins = [source, source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')];
    if (!origins.some((origin) => sources.has(origin))) rmSync(path);
  }
}

// Without the types of Node the compiler is only what npm left of a production install, see docs/adr/0015.
function typescript() {
  try {
    const { resolve } = createRequire(import.meta.url);
    resolve('@types/node/package.json');
    return join(dirname(resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return null;
  }
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    // Peers of the benchmarks are a package of their own.
    if (entry.name === 'node_modules' || entry.name === 'peers') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function stampOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

function copyFile(from, to) {
  const wanted = readFileSync(from);
  if (existsSync(to) && readFileSync(to).equals(wanted)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, wanted);
}
