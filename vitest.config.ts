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
    testTimeout: mode === 'page' ? 180_000 : 60_000,
    // Hooks start clusters and Chromium.
    hookTimeout: 120_000,
    // In a page what is waited for may take as long as what Playwright waits for (test/page/browser.ts).
    expect: { poll: { timeout: mode === 'page' ? 45_000 : 20_000 } },
  },
}))
