/** The shape of a guide as JSON schemas: an editor completes and checks what is typed into guides/ by them. */
import { join } from 'node:path';
import { guideShape, namesShape } from '../core/guide/shape';

const root = join(__dirname, '..');

/** Each schema's path and the text that it should hold. */
export const schemas = (): readonly { readonly path: string; readonly text: string }[] =>
  Object.entries({ guide: guideShape, names: namesShape }).map(([name, shape]) => ({
    path: join(root, `guides/${name}.schema.json`),
    text: `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...shape })}\n`,
  }));
