/** Cards that are nowhere but on the screen: those of the example. */

import type { Cards, CardValue } from '../../browser/device/cards.ts';
import type { States } from './decks.ts';

/** @param settings values by name, as the reader has them */
export function memoryCards(states: States, settings: Cards['setting']): Cards {
  const values = new Map<string, CardValue>([...states].map(([id, state]) => [id, { ...state }]));
  const changed = new Map<string, CardValue>();
  return {
    schedules: () => values,
    setting: (name) => changed.get(name) ?? settings(name),
    set(changes) {
      for (const [path, value] of changes) {
        if (path.startsWith('settings/')) changed.set(path.slice('settings/'.length), value);
        else values.set(path, value);
      }
    },
  };
}
