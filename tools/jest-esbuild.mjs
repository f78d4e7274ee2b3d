/** TypeScript for jest, by the bundler that is there anyway. */
import { transformSync } from 'esbuild';

export default {
  process(text, sourcefile) {
    return transformSync(text, {
      sourcefile,
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      // A module that is imported late goes through jest's registry too.
      supported: { 'dynamic-import': false },
    });
  },
};
