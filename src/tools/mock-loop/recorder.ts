/** The microphone: records one answer, and shows how loud it is. What it hears goes nowhere. */

/** Bits a second: speech is clear, and ten minutes are about 2 MB. */
const RATE = 32_000;

export interface Recorder {
  /** Asks for the microphone and begins. @returns why not, in words for the reader */
  readonly start: () => Promise<string | undefined>;
  readonly pause: () => void;
  /** Goes on after a pause. @returns whether there was one */
  readonly resume: () => boolean;
  /** Ends it. @returns the sound; undefined if nothing was recorded */
  readonly stop: () => Promise<Blob | undefined>;
  /** How loud it is now, from 0 to 1; undefined while nothing is recorded. */
  readonly level: () => number | undefined;
}

/** Whether this browser can record at all; on a page without encryption none can. */
export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && 'mediaDevices' in navigator && window.isSecureContext;

/** Why the microphone did not come, and what to do. */
export function troubleWords(name: string): string {
  const rest = 'The clock runs, and everything else works without a recording.';
  if (name === 'NotAllowedError')
    return `The microphone is blocked for this site. Allow it in the browser’s settings for this page, then record the next question. ${rest}`;
  if (name === 'NotFoundError') return `No microphone was found. Connect one, then record the next question. ${rest}`;
  return `The microphone could not be used; another program may have it. ${rest}`;
}

export function createRecorder(): Recorder {
  let recorder: MediaRecorder | undefined;
  let context: AudioContext | undefined;
  let meter: AnalyserNode | undefined;
  let parts: Blob[] = [];

  const release = () => {
    for (const track of recorder?.stream.getTracks() ?? []) track.stop();
    void context?.close();
    recorder = context = meter = undefined;
  };
  return {
    async start() {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        parts = [];
        recorder = new MediaRecorder(stream, { audioBitsPerSecond: RATE });
        recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
        recorder.start();
        context = new AudioContext();
        meter = context.createAnalyser();
        context.createMediaStreamSource(stream).connect(meter);
        return undefined;
      } catch (error) {
        release();
        return troubleWords((error as Error).name);
      }
    },
    pause() {
      if (recorder?.state === 'recording') recorder.pause();
    },
    resume() {
      if (recorder?.state !== 'paused') return false;
      recorder.resume();
      return true;
    },
    async stop() {
      const ended = recorder;
      if (!ended || ended.state === 'inactive') return undefined;
      await new Promise<void>((resolve) => {
        ended.addEventListener('stop', () => resolve(), { once: true });
        ended.stop();
      });
      release();
      const sound = new Blob(parts, { type: ended.mimeType });
      return sound.size > 0 ? sound : undefined;
    },
    level() {
      if (!meter) return undefined;
      const samples = new Uint8Array(meter.fftSize);
      meter.getByteTimeDomainData(samples);
      // 128 is silence.
      return Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128;
    },
  };
}
