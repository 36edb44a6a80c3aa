import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'writing-desk',
  title: 'Writing desk',
  summary:
    'Write the two-page essay against its real limits, see what to repair first, compare versions word by word, and grade it.',
  description:
    'Write and check the essay of Amazon’s Technical Program Manager interview: length against 8,000 characters, remarks to repair, versions compared, a rubric. It stays on your device.',
  lede: 'Your essay against its limits: what to repair, what changed since the last version, and what grade it would get.',
  asks: [
    'check my essay',
    'writing exercise word counter',
    'is my essay too long',
    'essay character limit checker',
    'grade my writing sample',
    'compare two drafts of my essay',
    'feedback on my writing assignment',
    'write my essay here',
    'essay editor',
    'count the words of my essay',
    'where can I write the essay',
    'is my essay good',
  ],
};
