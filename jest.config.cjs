/** A foreign zone, so that no test passes because the machine happens to stand in New York. */
process.env.TZ = 'Asia/Kolkata';

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};
