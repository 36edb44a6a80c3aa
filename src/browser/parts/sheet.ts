/**
 * Style sheets that are loaded when they are needed: as links, which the policy allows.
 *
 * They are fetched at once and added one after another, after those of the page, of which the one for paper may still be on
 * its way. A sheet that takes its place before one that is there already makes Chromium ask for all fonts anew, and one that
 * came too late for the first paint would then move every line.
 */

let line: Promise<unknown> | undefined;

/** Adds the sheet to the page; resolves when it applies, or could not be loaded. */
export function loadSheet(url: string): Promise<void> {
  line ??= Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(settled));
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: url }));
  const added = line.then(() => add(url));
  line = added;
  return added;
}

/** Resolves once a sheet of the page is there, or could not be loaded. */
function settled(link: HTMLLinkElement): Promise<void> {
  if (link.sheet || document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve());
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve());
  });
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
