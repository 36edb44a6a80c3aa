/** Images: they lie under public/ and say in words what they show. */

import { lineOfNode, walk } from '../mdx.ts';
import { didYouMean } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const images: Rule = ({ parsed, assets }) => {
  const faults: Fault[] = [];
  for (const { file, tree, body } of parsed.pages) {
    for (const { id, line } of body.images) {
      const allowed = 'Put the file under public/ and name it from the root: /images/desk.png.';
      if (!id.startsWith('/') || id.startsWith('//'))
        faults.push({ file, line, what: `The image "${id}" is not named from the root of this site.`, allowed });
      else if (!assets.has(id))
        faults.push({ file, line, what: `There is no image public${id}.`, allowed: didYouMean(id, assets) + allowed });
    }
    walk(tree, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
        faults.push({
          file,
          line: lineOfNode(node),
          what: 'An image has no alternative text.',
          allowed: 'Say between the brackets what it shows: ![The plan on one page](/images/plan.png).',
        });
      }
    });
  }
  return faults;
};
