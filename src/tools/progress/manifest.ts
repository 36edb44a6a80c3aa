import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'progress',
  title: 'My data',
  summary:
    'What this browser keeps of yours, and how much. Take all of it along in one file, bring it back, or erase it.',
  description:
    'What this handbook for Amazon Technical Program Manager interviews keeps in your browser: see it, take it along in one file, bring it back, erase it.',
  lede: 'Your ticks, results and texts live in this browser. See what there is, take all of it along in one file, or erase it.',
  asks: [
    'export my data',
    'back up my notes and answers',
    'move my data to another laptop',
    'delete everything I stored',
    'where are my answers saved',
    'import my data',
    'my progress',
    'delete my data',
    'save my work to a file',
    'did I lose my answers',
    'what have I done so far',
    'what does this site store about me',
    'who can see my answers',
  ],
};
