/** What is stored, as sorts of work read it. */

import type { Snapshot } from '../../device/archive/index.ts';
import { isEarlier } from '../../device/records/history.ts';
import { loadJson } from '../json.ts';
import type { WorkNames } from '../../../book/work.ts';
import type { FieldsOf } from './line.ts';
import { NO_NAMES, readNames } from './names.ts';
import type { Names } from './names.ts';

/** Fields by name of the document; of records those of today, not earlier ones. */
export function fieldsIn({ kinds }: Snapshot): FieldsOf {
  const all = new Map(
    kinds.map(({ keepsake, document }) => {
      const fields = [...(document?.fields ?? [])];
      const isToday = ([path]: readonly [string, unknown]) => !isEarlier(path.slice(path.indexOf('/') + 1));
      return [keepsake.kind.name, new Map(keepsake.isRecords ? fields.filter(isToday) : fields)];
    }),
  );
  return (kind) => all.get(kind) ?? new Map<string, never>();
}

/** Names of the handbook from the site's file; without it what is stored by slug alone is left out. */
export async function loadNames(address: string): Promise<Names> {
  try {
    return readNames((await loadJson(address)) as WorkNames);
  } catch (error) {
    console.error('The names could not be fetched:', error);
    return NO_NAMES;
  }
}
