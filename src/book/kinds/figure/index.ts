/** A figure: data that the kit in `src/components/writing/figures/` draws. */

import { dataKind } from '../kind.ts';
import { flows } from './check.ts';
import { figureSchema } from './schema.ts';

export const figure = dataKind({
  name: 'figure',
  place: 'content/figures/<slug>.yaml',
  schema: figureSchema,
  rules: [flows],
});
