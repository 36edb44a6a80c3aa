/** Which edition this is: the version of the package, and the day of the newest change to a page. No clock is asked. */

import packageFile from '../package.json' with { type: 'json' };
import { book } from './book.ts';

/** `{ number: '0.2', day: '2026-11-29' }` */
export function edition(): { readonly number: string; readonly day: string } {
  const [number] = /^\d+\.\d+/.exec(packageFile.version) ?? [packageFile.version];
  const days = [...book().pages.values()].map(({ changed }) => changed).sort();
  return { number, day: days.at(-1) ?? '' };
}
