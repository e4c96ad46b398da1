// Compiles on every change of a source and restarts the service when the result is new.
import { spawn, spawnSync } from 'node:child_process';

spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const children = [
  spawn('npx', ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    stdio: 'inherit',
  }),
  spawn(process.execPath, ['--watch', 'dist/src/server.js'], { stdio: 'inherit' }),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
