import { describe, expect, it } from 'vitest';
import { parse } from './html.ts';
import type { Page } from './html.ts';
import { fill } from './printed.ts';

function page(address: string, html: string): Page {
  return { file: `${address.slice(1)}index.html`, address, html, tree: parse(html, 'none') };
}

const LOOP = page(
  '/process/the-loop/',
  `<main><article><nav>Guide</nav><h1>The loop</h1>
  <div class="heading"><h2 id="seats">Seats</h2><copy-link><a href="#seats"></a></copy-link></div>
  <div class="noted" aria-owns="note-1"><p>Five <span class="term">interviews<button class="term-open" popovertarget="term-1"></button></span>.<span
  class="fact"><button class="mark" popovertarget="note-1">1</button></span></p>
  <aside class="note" id="note-1" popover>Says <a href="/sources/#jobs">jobs</a>.</aside></div>
  <aside class="term-note" id="term-1" popover>A term.</aside>
  <p><a href="#seats">here</a> <a href="/process/timeline/#wait">there</a> <a href="/process/timeline/#gone">lost</a>
  <a href="/process/">part</a> <a href="/role/">outside</a> <a href="https://example.org/#a">far</a></p>
  <table aria-labelledby="seats"><tr><td>1</td></tr></table>
  <svg><path marker-end="url(#head-a)"></path><marker id="head-a"></marker></svg>
  <details><summary>Why?</summary><p>So.</p></details>
  <check-list class="checklist" data-list="x"><form method="dialog"><ul><li><label><input type="checkbox" data-item="i"> <span>Sleep</span></label></li></ul></form></check-list>
  <section aria-label="Example">E</section><button type="button">Press</button>
  <p class="screen-only"><a href="/practice/quizzes/loop/">Choose your answers</a>: 2 questions.</p>
  <p class="screen-only"><a href="/questions/?category=x">Filter</a></p></article></main>`,
);
const TIMELINE = page('/process/timeline/', '<main><article><h1>Timeline</h1><h2 id="wait">Wait</h2></article></main>');
const SHELL = page(
  '/print/process/',
  `<main><h1 id="part-process" data-at="/process/">The process</h1>
  <section id="process_the-loop" data-at="/process/the-loop/"><printed-text data-from="/process/the-loop/" data-number="3.1" data-deeper="1"></printed-text></section>
  <section id="process_timeline" data-at="/process/timeline/"><printed-text data-from="/process/timeline/" data-deeper="1"></printed-text></section></main>`,
);
const PAGES = new Map([LOOP, TIMELINE].map((one) => [one.address, one]));
const filled = fill(SHELL.html, SHELL, PAGES);

describe('a page in print', () => {
  it('has ids of its own, and whatever names them follows', () => {
    const ids = [...filled.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(filled).toContain('<h2 id="process_the-loop__seats" aria-level="3">Seats</h2>');
    expect(filled).toContain('aria-labelledby="process_the-loop__seats"');
    expect(filled).toContain('popovertarget="process_the-loop__note-1"');
    expect(filled).toContain('aria-owns="process_the-loop__note-1"');
    expect(filled).toContain('marker-end="url(#process_the-loop__head-a)"');
    expect(filled).toContain('<marker id="process_the-loop__head-a">');
  });

  it('links to what is printed with it, and to the site for the rest', () => {
    const goal = (word: string) => new RegExp(`href="([^"]*)"[^>]*>${word}<`).exec(filled)?.[1];
    expect(goal('here')).toBe('#process_the-loop__seats');
    expect(goal('there')).toBe('#process_timeline__wait');
    expect(goal('lost')).toBe('#process_timeline');
    expect(goal('part')).toBe('#part-process');
    expect(goal('outside')).toBe('/role/');
    expect(goal('jobs')).toBe('/sources/#jobs');
    expect(goal('far')).toBe('https://example.org/#a');
  });

  it('says its number, and has headings one level deeper', () => {
    expect(filled).toContain('<h1 aria-level="2">3.1 The loop</h1>');
    expect(filled).toContain('<h1 aria-level="2">Timeline</h1>');
  });

  it('has nothing to press, opens what folds, and gives boxes to tick by hand', () => {
    expect(filled).not.toMatch(/copy-link|Press|<input|<form|<label|check-list>|term-|Guide|data-item/);
    expect(filled).toContain('<section>E</section>');
    expect(filled).toContain('<details open>');
    expect(filled).toContain('<span class="box" aria-hidden="true"></span> <span>Sleep</span>');
    expect(filled).toContain('Five interviews.');
  });

  it('turns to a quiz that is printed with it, and has nothing else of what is for the screen', () => {
    expect(filled).not.toMatch(/Choose your answers|Answers and|Filter/);
    const quiz = page('/practice/quizzes/loop/', '<main><h1>Quiz</h1></main>');
    const shell = page(
      SHELL.address,
      `${SHELL.html}<section id="quiz_loop" data-at="${quiz.address}"><printed-text data-from="${quiz.address}" data-number="22.3"></printed-text></section>`,
    );
    const both = fill(shell.html, shell, new Map([...PAGES, [quiz.address, quiz]]));
    expect(both).toContain('<p class="turn-to">Answers and explanations: <a href="#quiz_loop">22.3</a>.</p>');
    expect(both).not.toMatch(/Choose your answers|Filter/);
  });

  it('refuses a page that was not built', () => {
    expect(() => fill(SHELL.html, SHELL, new Map())).toThrow('prints /process/the-loop/');
  });
});

describe('a list in several pages', () => {
  it('is one, to which the links to all of them lead', () => {
    const letters = (at: string, id: string) =>
      page(
        at,
        `<main><h1>Glossary, A</h1><p class="lede">Words.</p><h2 id="${id}">${id}</h2><a href="/glossary/#bar">see</a></main>`,
      );
    const shell = page(
      '/print/glossary/',
      '<main><section id="glossary" data-at="/glossary/"><printed-text data-from="/glossary/a/ /glossary/b/" data-titled="no"></printed-text></section></main>',
    );
    const both = fill(
      shell.html,
      shell,
      new Map([
        ['/glossary/a/', letters('/glossary/a/', 'api')],
        ['/glossary/b/', letters('/glossary/b/', 'bar')],
      ]),
    );
    expect(both).not.toMatch(/<h1|Words/);
    expect(both.match(/href="#glossary__bar"/g)).toHaveLength(2);
    expect(both).toMatch(/id="glossary__api"[^]*id="glossary__bar"/);
  });
});
