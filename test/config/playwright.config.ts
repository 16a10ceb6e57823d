import { defineConfig } from '@playwright/test';

/** The built extension in a real Chromium, against the practice site. No retries: a flake is a fault. */
export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json']],
});
