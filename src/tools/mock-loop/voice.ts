/** Questions spoken by the device’s own voice. Voices that send the text to a server are left out. */

export interface Voice {
  /** Whether there is an English voice on this device. */
  readonly isThere: () => boolean;
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

/** @param changed called when voices become known, which some browsers tell late */
export function createVoice(changed: () => void, life: AbortSignal): Voice {
  const engine = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  const local = (): SpeechSynthesisVoice | undefined => {
    const voices = engine?.getVoices().filter((voice) => voice.localService && voice.lang.startsWith('en')) ?? [];
    return voices.find(({ lang }) => lang.replace('_', '-') === 'en-US') ?? voices[0];
  };
  engine?.addEventListener('voiceschanged', changed, { signal: life });
  life.addEventListener('abort', () => engine?.cancel(), { once: true });
  return {
    isThere: () => local() !== undefined,
    say(text) {
      const voice = local();
      if (!voice) return;
      engine?.cancel();
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = voice.lang;
      engine?.speak(said);
    },
    stop: () => engine?.cancel(),
  };
}
