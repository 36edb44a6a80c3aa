/** A page that is made still, so that a picture of it shows layout and style alone. */

import type { Page } from '@playwright/test';

/** Milliseconds without a change after which a page counts as drawn: tools draw in steps. */
const REST = 400;

/** Waits until nothing is loaded and nothing changes any more. */
export async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    (milliseconds) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, milliseconds);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, milliseconds);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    REST,
  );
}

/**
 * Loads the book’s faces and puts them on the page in place of its own, which wait for none on a first visit: one that came
 * too late for its page would stand beside the loaded one, and now and then win.
 */
export function useFaces(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const faces: FontFace[] = [];
    for (const sheet of document.styleSheets)
      for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
        const rule = sheet.cssRules[index];
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const [family, source, weight, style] = ['font-family', 'src', 'font-weight', 'font-style'].map((name) =>
          rule.style.getPropertyValue(name),
        );
        faces.push(new FontFace(family ?? '', source ?? '', { weight: weight || 'normal', style: style || 'normal' }));
        sheet.deleteRule(index);
      }
    for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
  });
}

/**
 * Puts the same words into every place of text, a fixed number for each element, and keeps two of what is alike side by side.
 * In the body of a page the blocks get a fixed order, one of each sort; what stands in lines (terms, links, marks) is gathered in
 * a paragraph before them; figures go, because their data draw them (figures.spec.ts looks at those).
 */
export function fixWords(page: Page): Promise<void> {
  return page.evaluate(() => {
    const COUNTS: Readonly<Record<string, number>> = { H1: 4, H2: 3, H3: 3, P: 9, LI: 7, DD: 7, BLOCKQUOTE: 9 };
    const words = (of: Element | null) =>
      Array<string>(COUNTS[of?.tagName ?? ''] ?? 1)
        .fill('Words')
        .join(' ');
    const name = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const sort = (element: Element) => `${name(element)}>${[...element.children].slice(0, 1).map(name).join('')}`;
    const inOrder = (elements: Iterable<Element>) =>
      [...elements].sort((a, b) => (sort(a) < sort(b) ? -1 : sort(a) > sort(b) ? 1 : 0));
    const keep = (most: number, elements: HTMLCollection) => {
      const seen = new Map<string, number>();
      for (const element of [...elements]) {
        const count = (seen.get(sort(element)) ?? 0) + 1;
        seen.set(sort(element), count);
        if (count > most) element.remove();
      }
    };

    for (const body of document.querySelectorAll('main .prose, main .search-results')) {
      for (const figure of body.querySelectorAll('figure')) figure.remove();
      const lines = [...body.querySelectorAll('p, li, td, dd, blockquote')].filter(
        (line) => !line.querySelector('p, ul, ol, details, label, button:not(.mark, .term-open)'),
      );
      const inLines = new Map(lines.flatMap((line) => [...line.children]).map((element) => [sort(element), element]));
      for (const line of lines) line.replaceChildren('Words');
      keep(1, body.children);
      body.append(...inOrder(body.children));
      const first = document.createElement('p');
      first.append('Words ', ...inOrder(inLines.values()));
      body.prepend(first);
    }

    for (const parent of document.body.querySelectorAll(':not(svg, svg *)')) keep(2, parent.children);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.nodeValue?.trim()) text.nodeValue = ` ${words(text.parentElement)} `;
    for (const field of document.querySelectorAll('[placeholder]')) field.setAttribute('placeholder', 'Words');
    for (const progress of document.querySelectorAll('progress')) progress.max = 2 * progress.value;
  });
}
