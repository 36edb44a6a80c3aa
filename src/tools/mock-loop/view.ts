/** The mock loop in the page: which loop is open, and what is drawn. Loaded with its page. */

import { html, render } from 'lit-html';
import { createMarks } from '../../browser/device/marks.ts';
import { openMockLoops } from '../../browser/device/mock-loops.ts';
import { awake, STOPPED } from '../../browser/parts/speaking/clock.ts';
import { make, setText, whenOver } from '../../browser/parts/element.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import { keepLooking } from '../../browser/parts/speaking/speaking.ts';
import speaking from '../../browser/parts/speaking/speaking.css?url&no-inline';
import { actionsOf } from './actions.ts';
import type { Around } from './around.ts';
import { openKnown } from './known.ts';
import type { Slices } from './known.ts';
import { loopView } from './loop-view.ts';
import { openSound } from './sound.ts';
import { speakView } from './speak.ts';
import { startView } from './start-view.ts';
import { nextOf, readLoops, slugsOf } from './state.ts';
import type { Loop } from './state.ts';
import { createTyping } from './typing.ts';
import { createVoice } from './voice.ts';
import { wishOf } from './wish.ts';

/** Puts the tool into `host`. */
export async function show(host: HTMLElement, slices: Slices, life: AbortSignal): Promise<void> {
  const records = openMockLoops();
  const marks = createMarks({ storage: () => window.localStorage, events: window, now: Date.now });
  const [known, sound] = await Promise.all([openKnown(slices), openSound(life), loadSheet(speaking), records.ready]);
  if (life.aborted) return;
  const act = actionsOf(records, known, marks);
  const typing = createTyping(life);
  const box = make('div', 'mock-tool');
  const notice = make('p', 'mock-notice');
  notice.setAttribute('role', 'status');
  const undo = make('div', 'mock-undo');
  const place = make('div', '');
  let latest: string | undefined;

  const loops = () => readLoops(records.all());
  const address = () => new URLSearchParams(location.search);
  const current = (): Loop | undefined => loops().find(({ id }) => id === address().get('loop'));

  const say = (words: string) => {
    // The same words again are news again.
    notice.textContent = '';
    notice.textContent = words;
  };
  const voice = createVoice(() => draw(), life);
  const speak = speakView({
    known,
    act,
    sound,
    voice,
    onDone(loop, slug) {
      latest = slug;
      draw();
      focus('mock-latest');
      void sound.keep(loop.id, slug).then((trouble) => {
        if (trouble) say(trouble);
        draw();
      });
    },
  });
  const focus = (id: string) => {
    const element = document.getElementById(id);
    element?.focus();
    element?.scrollIntoView({ block: 'start' });
    return element !== null;
  };
  /**
   * Draws what the address names and takes the focus to `first`, then fetches what belongs to its questions: whoever has gone
   * on by then keeps the focus. A clock that was forgotten stands still.
   */
  const arrive = async (first?: string) => {
    latest = undefined;
    around.picked.path = undefined;
    const loop = current();
    if (loop && awake(loop.clock, Date.now()) === STOPPED && loop.clock.since > 0) act.stop(loop);
    draw();
    if (first !== undefined) focus(first);
    if (!loop) return;
    await known.fetch(slugsOf(loop));
    if (!life.aborted) draw();
  };
  const around: Around = {
    known,
    act,
    typing,
    sound,
    voice,
    asking: { isOpen: false },
    picked: { path: undefined },
    say,
    open(id) {
      typing.flush();
      void sound.recorder.stop();
      undo.replaceChildren();
      setText(notice, records.problem()?.message ?? '');
      history.pushState(null, '', id === undefined ? location.pathname : `?${new URLSearchParams({ loop: id })}`);
      void arrive(id === undefined ? 'mock-start' : 'mock-title');
    },
    erase(loop) {
      typing.flush();
      // Its recordings go with it, and come back with it.
      const recorded = sound.recordings.all().filter((one) => one.loop === loop.id);
      void sound.recordings.remove(recorded);
      void act.erase(loop.id).then((bring) => {
        const isOpen = address().has('loop');
        if (isOpen) around.open(undefined);
        say('Deleted.');
        const back = make('button', '', 'Bring it back');
        back.type = 'button';
        back.addEventListener('click', () => {
          undo.replaceChildren();
          void Promise.allSettled([bring(), sound.recordings.keep(recorded)]).then(() => {
            draw();
            say('It is back.');
            focus('mock-loops');
          });
        });
        undo.replaceChildren(back);
        // Its line in the list is gone.
        if (!isOpen) back.focus();
      });
    },
    ask(loop) {
      const begin = () => act.speak(loop);
      if (!loop.isRecorded || sound.recorder.resume()) return begin();
      void sound.recorder.start().then((trouble) => {
        // While the screen for speaking is open, what is behind it is heard and seen by nobody.
        if (trouble) speak.say(trouble);
        begin();
      });
    },
    skip(loop, slug) {
      void sound.recorder.stop();
      act.skip(loop, slug);
      draw();
      // With the last question its button is gone; what comes instead is the debrief, if the handbook has the questions.
      const left = current();
      if (left && !nextOf(left) && !focus('mock-debrief')) focus('mock-title');
    },
    again(loop, slug) {
      act.again(loop, slug);
      draw();
      // Its button went with the answer.
      focus('mock-next');
    },
    draw: () => draw(),
  };
  const printKit = () => {
    host.dataset['print'] = 'kit';
    window.print();
  };
  window.addEventListener('afterprint', () => delete host.dataset['print'], { signal: life });

  const draw = () => {
    const loop = current();
    const view = loop
      ? loopView({ loop, latest, printKit }, around)
      : startView(loops(), wishOf(address(), known.paths), around);
    render(html`${view}`, place);
    host.toggleAttribute('data-open', loop !== undefined);
    look();
  };
  /** Shows the time, and the screen while somebody speaks. */
  const look = () => speak.show(known.rows.length > 0 ? current() : undefined);

  keepLooking(look, life);
  whenOver(life, records.subscribe(draw));
  whenOver(life, sound.recordings.subscribe(draw));
  whenOver(
    life,
    records.onProblem((problem) => setText(notice, problem?.message ?? '')),
  );
  window.addEventListener('popstate', () => void arrive(), { signal: life });
  whenOver(life, () => {
    box.remove();
    host.removeAttribute('data-live');
  });
  box.append(notice, undo, place, speak.box);
  host.append(box);
  host.setAttribute('data-live', '');
  setText(notice, records.problem()?.message ?? '');
  // Not waited for: what stood here without the tool goes in the same moment in which this comes.
  void arrive();
}
