import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './helpers/say-door.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A second try is reported as flaky, never as passed in silence.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env.CI === 'true',
});
