/**
 * Style sheets that are loaded when they are needed: as links, which the policy allows.
 *
 * They are fetched at once and added one after another. A sheet that takes its place before one that is there already makes
 * Chromium ask for all fonts anew, and one that came too late for the first paint would then move every line.
 */

let line: Promise<void> = Promise.resolve();

/** Adds the sheet to the page; resolves when it applies, or could not be loaded. */
export function loadSheet(url: string): Promise<void> {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: url }));
  line = line.then(() => add(url));
  return line;
}

function add(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
