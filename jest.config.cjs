/** A foreign zone, so that no test passes because the machine happens to stand in New York. */
process.env.TZ = 'Asia/Kolkata';

const shared = {
  transform: { '\\.ts$': '<rootDir>/tools/jest-esbuild.mjs' },
};

/** What `npm run check` adds: what needs a browser, what sends thousands of requests, what judges understanding. */
const thorough = ['page', 'soak', 'understanding'].map((folder) => `<rootDir>/test/${folder}/`);

/** @type {import('jest').Config} */
module.exports = {
  // Against what hangs for good: no test is judged by how fast a machine is.
  testTimeout: 120_000,
  // Jest leaves a core to others; on two cores that is half of the machine.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'quick',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: thorough,
    },
    { ...shared, displayName: 'thorough', testMatch: thorough.map((folder) => `${folder}**/*.test.ts`) },
  ],
};
