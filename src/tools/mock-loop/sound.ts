/** Recordings in the tool: made while one speaks, kept, played, deleted. */

import { createRecorder } from './recorder.ts';
import type { Recorder } from './recorder.ts';
import { openRecordings } from '../../browser/device/recordings.ts';
import type { Recording, Recordings } from '../../browser/device/recordings.ts';

export interface Sound {
  readonly recorder: Recorder;
  readonly recordings: Recordings;
  /** An address to play a recording from, while the page lives. */
  readonly address: (recording: Recording) => string;
  /** Ends the recording of an answer and keeps it. @returns what went wrong, in words for the reader */
  readonly keep: (loop: string, slug: string) => Promise<string | undefined>;
}

export async function openSound(life: AbortSignal): Promise<Sound> {
  const recordings = await openRecordings();
  const recorder = createRecorder();
  const addresses = new Map<Blob, string>();
  life.addEventListener('abort', () => {
    void recorder.stop();
    for (const address of addresses.values()) URL.revokeObjectURL(address);
  });
  return {
    recorder,
    recordings,
    address({ sound }) {
      const known = addresses.get(sound) ?? URL.createObjectURL(sound);
      addresses.set(sound, known);
      return known;
    },
    async keep(loop, slug) {
      const sound = await recorder.stop();
      if (!sound) return undefined;
      try {
        await recordings.keep([{ loop, slug, sound }]);
        return undefined;
      } catch {
        return 'The recording could not be stored. It can be played until you close this page. If there is no room, delete older ones.';
      }
    },
  };
}
