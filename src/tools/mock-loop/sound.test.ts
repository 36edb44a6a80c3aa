// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRecorder, troubleWords } from './recorder.ts';
import { megabytes } from './sound-view.ts';
import { createVoice } from './voice.ts';

const track = { stop: vi.fn() };
const getUserMedia = vi.fn();

/** A recorder that gives three bytes when it ends, as browsers do. */
class FakeRecorder extends EventTarget {
  state = 'inactive';
  readonly mimeType = 'audio/webm';
  readonly stream: { getTracks: () => (typeof track)[] };
  constructor(stream: { getTracks: () => (typeof track)[] }) {
    super();
    this.stream = stream;
  }
  start() {
    this.state = 'recording';
  }
  pause() {
    this.state = 'paused';
  }
  resume() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['abc']) }));
    this.dispatchEvent(new Event('stop'));
  }
}

beforeEach(() => {
  track.stop.mockClear();
  getUserMedia.mockReset().mockResolvedValue({ getTracks: () => [track] });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal(
    'AudioContext',
    class {
      createAnalyser = () => ({
        fftSize: 4,
        getByteTimeDomainData: (samples: Uint8Array) => samples.set([128, 192, 128, 128]),
      });
      createMediaStreamSource = () => ({ connect: () => undefined });
      close = () => Promise.resolve();
    },
  );
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } });
});
afterEach(() => vi.unstubAllGlobals());

it('records until it is stopped, through a pause, shows how loud it is, and lets the microphone go', async () => {
  const recorder = createRecorder();
  expect([recorder.level(), recorder.resume(), await recorder.stop()]).toEqual([undefined, false, undefined]);
  expect(await recorder.start()).toBeUndefined();
  expect(recorder.level()).toBe(0.5);
  recorder.pause();
  expect(recorder.resume()).toBe(true);
  const sound = await recorder.stop();
  expect([sound?.size, sound?.type]).toEqual([3, 'audio/webm']);
  expect(track.stop).toHaveBeenCalledOnce();
  expect(recorder.level()).toBeUndefined();
});

it.each([
  ['NotAllowedError', 'blocked for this site'],
  ['NotFoundError', 'No microphone was found'],
  ['NotReadableError', 'another program may have it'],
])('says why there is no microphone, and that the rest works: %s', async (name, words) => {
  getUserMedia.mockRejectedValue(new DOMException('', name));
  const trouble = await createRecorder().start();
  expect(trouble).toContain(words);
  expect(trouble).toContain('everything else works');
  expect(trouble).toBe(troubleWords(name));
});

it('megabytes have one place, and are never none', () => {
  const of = (size: number) => megabytes([{ loop: 'a', slug: 'b', sound: new Blob(['x'.repeat(size)]) }]);
  expect([of(250_000), of(10)]).toEqual(['0.3 MB', '0.1 MB']);
});

it('only voices of the device speak, English ones, American first', () => {
  const voices = [
    { lang: 'en-US', localService: false, name: 'far' },
    { lang: 'de-DE', localService: true, name: 'German' },
    { lang: 'en-GB', localService: true, name: 'British' },
    { lang: 'en_US', localService: true, name: 'American' },
  ];
  const engine = Object.assign(new EventTarget(), { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() });
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  const changed = vi.fn();
  const voice = createVoice(changed, new AbortController().signal);
  voice.say('Why so late?');
  expect(engine.speak).toHaveBeenCalledWith(
    expect.objectContaining({ text: 'Why so late?', voice: expect.objectContaining({ name: 'American' }) as unknown }),
  );
  voices.splice(2);
  engine.dispatchEvent(new Event('voiceschanged'));
  expect(changed).toHaveBeenCalledOnce();
  expect(voice.isThere()).toBe(false);
});
