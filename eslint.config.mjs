import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const sdkStaysInItsRoom = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['ask-sdk-*', 'ask-sdk-*/**'],
          message:
            'Only lambda/alexa/ and the tests of the envelope know the ask-sdk, so that another front can stand on the rest.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['lambda/**/*.ts', 'guides/**/*.ts', 'simulator/**/*.ts', 'build/**/*.ts', 'test/**/*.ts'],
    ignores: ['lambda/index.ts', 'lambda/alexa/**', 'test/alexa/**'],
    rules: sdkStaysInItsRoom,
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { process: 'readonly', module: 'writable' } },
  },
);
