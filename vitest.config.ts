import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/chance.ts'],
    pool: 'forks',
    // Journeys mostly wait for leases and processes, so even two cores keep two workers busy.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Real servers, databases and child processes start inside some tests; the limit is for hangs, not speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
