import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// The mode "page" (npm run test:page) runs what needs a browser; without it those tests are there, and skipped.
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'page' ? 'test/page/*.browser.test.ts' : 'test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts', 'test/page/chromium.ts'],
    // By itself Vitest leaves a core free, which would halve a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Loading the program and compiling its grammars takes seconds, so a worker does it once for all of its files.
    isolate: false,
    // Real processes and a real database on two cores.
    // For a machine that is busy with other things; no test takes that long on its own.
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // What is waited for may take as long there as what Playwright waits for.
    expect: { poll: { timeout: 20_000 } },
  },
}))
