/**
 * A process for tests/faults/data-dir-lock.test.ts to kill: opens the embedded database of a folder, says `open`, then
 * writes row after row and says the number of each one that was acknowledged. Runs compiled code, as in production.
 */
import { openPglite } from '../../dist/src/adapters/db/pglite.js';

const [dataDir, mode] = process.argv.slice(2);
try {
  const db = await openPglite(dataDir);
  console.log('open');
  if (mode === 'once') {
    await db.close();
  } else {
    await db.query('create table if not exists written (n int primary key)');
    const [{ last }] = await db.query('select coalesce(max(n), 0) as last from written');
    for (let n = last + 1; ; n++) {
      await db.tx((tx) => tx.query('insert into written values ($1)', [n]));
      console.log(String(n));
    }
  }
} catch (error) {
  console.log(`refused ${error.code}: ${error.message}`);
  process.exitCode = 1;
}
