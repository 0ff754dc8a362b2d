import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    // Real processes and a real database on two cores.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
