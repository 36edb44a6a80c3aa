/** Style sheets that are loaded when they are needed: as links, which the policy allows. */

/** Adds the sheet to the page; resolves when it applies, or could not be loaded. */
export function loadSheet(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
