/**
 * `npm run bench:accuracy`: how right the engine is, beside what is known of others, written to docs/ACCURACY.md.
 * The development sets are read from the folder named by BENCH_DATA; without it only the project's own cases are measured.
 * Where a model is configured (MODEL_URL or MODEL_PATH), one more row tells what the review tier becomes with it.
 * `--misses` also prints the project's own cases that came out wrong, development cases only.
 */
import { readConfig } from '../src/config.ts';
import { measureCases } from './accuracy/cases.ts';
import { measureClaims, type Row } from './accuracy/claims.ts';
import { measureDiff } from './accuracy/diff.ts';
import { measureModel } from './accuracy/model.ts';
import { table, writeSection } from './report.ts';

const dataDir = process.env.BENCH_DATA ?? '';
const modelConfigured = readConfig(process.env).model !== null;
const own = measureCases('fixtures/claim-pairs', process.argv.includes('--misses'));
if (dataDir === '')
  console.log(
    'BENCH_DATA is not set: the public sets are not measured, only the cases under fixtures/claim-pairs.',
  );
const rows: Row[] =
  dataDir === ''
    ? own
    : [
        ...(await measureClaims(dataDir)),
        ...(await measureDiff(dataDir)),
        ...(await measureModel(dataDir)),
        ...own,
      ];

const markdown = table([
  ['measure', 'baseline', 'must', 'measured', 'met'],
  ...rows.map(({ measure, baseline, must, ours, met }) => [
    measure,
    baseline,
    must,
    ours,
    must === '–' ? '–' : met ? 'yes' : '**no**',
  ]),
]);
console.log(markdown);
// A run without the public sets must not erase what a run with them wrote.
// Nor are the published figures those of whatever model happened to be configured.
if (dataDir !== '' && !modelConfigured) writeSection('docs/ACCURACY.md', 'claims', markdown);
