/**
 * What is asked of an open page. Each function runs in the page, where `IN_PAGE` puts all of them, so that one call from
 * outside can ask for several; each gives one line for each fault.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What stands out at the right edge, the innermost elements first. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const [innermost] = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  const about = innermost?.outerHTML.replace(/\s+/g, ' ').slice(0, 80) ?? '';
  return [`${scrollWidth - clientWidth} px too wide: ${about}`];
}

/** Turns the text spacing of WCAG 1.4.12 on or off. Adopted, because the policy forbids style elements. */
export function spaceText(on: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = on ? [sheet] : [];
}

/** Sets the reader's theme as the page's head does; empty for the system's. */
export function setTheme(theme: string): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

/**
 * Text that can hardly be read: its contrast with what lies behind it is below `least`. What lies behind is the nearest
 * background, else `paper` (`Canvas` where colors are forced). Behind forced colors Chromium draws a plate of `Canvas`, whatever
 * ground the element has.
 */
export function pale({ paper, least }: { readonly paper: string; readonly least: number }): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly [luminance: number, alpha: number]>();
  const read = (color: string): readonly [number, number] => {
    const before = known.get(color);
    if (before || !canvas) return before ?? [0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const linear = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    const luminance = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    known.set(color, [luminance, alpha / 255]);
    return [luminance, alpha / 255];
  };
  const behind = new Map<Element, number>();
  const backgroundOf = (element: Element | null): number => {
    if (!element) return read(paper)[0];
    const before = behind.get(element);
    if (before !== undefined) return before;
    const [luminance, alpha] = read(getComputedStyle(element).backgroundColor);
    const found = alpha > 0.5 ? luminance : backgroundOf(element.parentElement);
    behind.set(element, found);
    return found;
  };
  const isForced = matchMedia('(forced-colors: active)').matches;
  const found = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!own || !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const [text] = read(element instanceof SVGElement ? style.fill : style.color);
    const hasPlate = isForced && style.getPropertyValue('forced-color-adjust') === 'auto';
    const ground = hasPlate ? read('Canvas')[0] : backgroundOf(element);
    const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (contrast < least)
      found.add(`${contrast.toFixed(1)}:1 on <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  }
  return [...found];
}

/**
 * Text that waits for something beside it: between it and what comes before it, or the head of what holds it, is more room than
 * any margin of the book has.
 */
export function waiting(): string[] {
  /** Pixels. The widest margin there is, above a section, is 56. */
  const most = 64;
  const shown = [...document.querySelectorAll('.prose, .prose :is(div, section, blockquote, details, ul, ol, li)')]
    .filter((element) => element.childElementCount > 0 && !element.closest('[popover], .figure, table'))
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  return shown.flatMap((parent) => {
    let above = parent.getBoundingClientRect().top;
    return [...parent.children].flatMap((child) => {
      const { top, bottom, height } = child.getBoundingClientRect();
      if (height === 0 || child.matches('[popover]')) return [];
      const isInLine = getComputedStyle(child).display.startsWith('inline');
      const room = isInLine ? 0 : top - above;
      above = Math.max(above, bottom);
      const words = child.textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
      return room > most ? [`${Math.round(room)} px of nothing above “${words}”`] : [];
    });
  });
}

/** Paragraphs, items and headings that copying would give with words of notes, numbers of marks or signs in them. */
export function uncopyable(): string[] {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const selection = getSelection();
  const faults = [...document.querySelectorAll('main :is(p, li, h1, h2, h3)')].flatMap((block) => {
    if (!block.querySelector('.fact, .term') && !block.parentElement?.matches('.heading')) return [];
    if (block.localName === 'li' && block.querySelector('p, ul, ol, .noted')) return [];
    if (!block.checkVisibility()) return [];
    const copy = block.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('button, [popover]')) mark.remove();
    selection?.selectAllChildren(block);
    const [copied, wanted] = [oneLine(selection?.toString() ?? ''), oneLine(copy.textContent)];
    return copied === wanted ? [] : [`copied as “${copied.slice(0, 120)}”, and not as “${wanted.slice(0, 60)}”`];
  });
  selection?.removeAllRanges();
  return faults;
}

/** What a reader view makes of the page that is not the page's text. Needs `Readability` in the page. */
export function unreadable(): string[] {
  interface Found {
    readonly textContent: string;
    readonly content: Element;
  }
  const { Readability } = globalThis as unknown as {
    Readability: new (document: Document, options: object) => { parse(): Found | null };
  };
  const isRead = document.body.classList.contains('reading');
  if (!isRead && !document.querySelector('main :is([popover], .heading)')) return [];
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy, { serializer: (element: Element) => element }).parse();
  if (!found) return isRead ? ['a reader view finds no text'] : [];
  const text = oneLine(found.textContent);
  const notes = [...document.querySelectorAll('main [popover]')].map((note) => oneLine(note.textContent));
  const faults = notes
    .filter((note) => text.includes(note))
    .map((note) => `a reader view shows the note “${note.slice(0, 60)}”`);
  for (const heading of found.content.querySelectorAll('h1, h2, h3')) {
    if (/#\s*$/.test(oneLine(heading.parentElement?.textContent ?? '')))
      faults.push(`a reader view ends “${oneLine(heading.textContent)}” with #`);
  }
  if (!isRead) return faults;
  for (const paragraph of document.querySelectorAll('.prose > p, .prose > .noted > p')) {
    const alone = paragraph.cloneNode(true) as Element;
    for (const button of alone.querySelectorAll('button')) button.remove();
    const words = oneLine(alone.textContent);
    if (!text.includes(words)) faults.push(`a reader view lacks “${words.slice(0, 80)}”`);
  }
  return faults;
}

/**
 * What stands out without the text spacing of WCAG 1.4.12, and with it. It has to be on already, and is off afterwards where
 * something does. Spacing only adds to what a line takes: what fits with it fits without, and is not laid out again.
 */
export function sidewaysEither(): [plain: string[], spaced: string[]] {
  const spaced = sideways();
  if (spaced.length === 0) return [[], []];
  spaceText(false);
  return [sideways(), spaced];
}

/** What can hardly be read in a theme; the media asked for decide what paper is. */
export function paleIn(theme: string, how: Parameters<typeof pale>[0]): string[] {
  setTheme(theme);
  return pale(how);
}

/** By theme, whether paper is drawn in the light scheme: all colors follow from the root's. */
export function printedScheme(themes: readonly string[]): string[][] {
  return themes.map((theme) => {
    setTheme(theme);
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    return scheme === 'light' ? [] : [`the color scheme is “${scheme}”`];
  });
}

const FUNCTIONS = {
  sideways,
  spaceText,
  setTheme,
  pale,
  waiting,
  uncopyable,
  unreadable,
  sidewaysEither,
  paleIn,
  printedScheme,
};

/** The script that puts the functions, and the reader view that one of them asks, into each page. */
export const IN_PAGE = `${Object.values(FUNCTIONS).map(String).join('\n')}
Object.assign(globalThis, { ${Object.keys(FUNCTIONS).join(', ')} });
${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')}
globalThis.Readability = Readability;`;
