/** What a page can do once all of it is there: loaded by itself then, and no part of what a page runs at once. */

import '../browser/parts/offline/begin.ts';
import '../browser/parts/quoting/begin.ts';

// Below the text of few pages.
if (document.querySelector('tick-count')) void import('../browser/elements/tick-count/tick-count.ts');
