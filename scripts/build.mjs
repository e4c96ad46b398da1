// Compiles src and workers into dist, and puts what the code reads at run time beside it. Files that are as they should be are
// left alone, so that a command started while another builds never finds half of one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ASSETS = ['src/adapters/db/migrations', 'src/web/assets', 'src/domain/extract/rules'];

function typescript() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return null;
  }
}

const compiler = typescript();
if (compiler === null) {
  // A production install has no compiler, and brings dist along.
  if (existsSync('dist/src/server.js')) process.exit(0);
  console.error('variorum: dist is missing and typescript is not installed; run npm ci without --omit=dev.');
  process.exit(1);
}
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
for (const folder of ASSETS) copy(folder);

function copy(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) copy(path);
    else if (!/\.tsx?$/.test(entry.name)) copyFile(path, join('dist', path));
  }
}

function copyFile(from, to) {
  const wanted = readFileSync(from);
  if (existsSync(to) && readFileSync(to).equals(wanted)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, wanted);
}
