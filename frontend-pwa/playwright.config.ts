import { defineConfig } from '@playwright/test';

/**
 * `journeys` walk through a running local cloud on `ALIGNED_PORT`; those that change it for everybody,
 * its clock or its version, come after the others, one by one. `desk` looks at single screens, its
 * network given by the test.
 */
export default defineConfig({
  outputDir: './test-results/playwright',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A machine of CI may stall for seconds; what needed a second go is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: './test-results/journeys.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Long before the test's own time is up, so that the line that waited is told.
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desk', testDir: './tests/desk', timeout: 120_000 },
    { name: 'journeys', testDir: './tests/journeys', testIgnore: '**/alone/**' },
    {
      name: 'alone',
      testDir: './tests/journeys/alone',
      workers: 1,
      dependencies: ['journeys', 'desk'],
    },
  ],
});
