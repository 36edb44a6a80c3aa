/** The A–Z index, like the one at the end of a printed book. */

import { address } from './addresses.ts';
import type { Book, Page, Topic, TopicTarget } from './model.ts';
import type { GlossaryData } from './kinds/glossary/schema.ts';
import { byText, fold, letterOf } from './sorting.ts';

/** The A–Z index: topics of all pages and the terms of the glossary, grouped by first letter. */
export function topicsOf(
  pages: readonly Page[],
  glossary: readonly Pick<GlossaryData[number], 'term' | 'id'>[],
): Book['topics'] {
  const entries = new Map<string, { entry: string; targets: TopicTarget[]; under: Map<string, TopicTarget[]> }>();
  const add = (text: string, target: TopicTarget) => {
    const [head = text, ...rest] = text.split(': ');
    const key = fold(head);
    const entry = entries.get(key) ?? { entry: head, targets: [], under: new Map<string, TopicTarget[]>() };
    entries.set(key, entry);
    const sub = rest.join(': ');
    if (sub) entry.under.set(sub, [...(entry.under.get(sub) ?? []), target]);
    else entry.targets.push(target);
  };
  for (const page of pages) {
    for (const topic of page.topics) {
      add(topic.entry, { address: topic.at ? `${page.address}#${topic.at}` : page.address, label: page.label });
    }
  }
  for (const term of glossary) add(term.term, { address: address.term(term.id), label: 'Glossary' });

  const letters = new Map<string, Topic[]>();
  for (const { entry, targets, under } of [...entries.values()].sort((a, b) => byText(a.entry, b.entry))) {
    const letter = letterOf(entry);
    const subs = [...under].sort(([a], [b]) => byText(a, b)).map(([sub, at]) => ({ entry: sub, targets: at }));
    letters.set(letter, [...(letters.get(letter) ?? []), { entry, targets, under: subs }]);
  }
  return [...letters].sort(([a], [b]) => byText(a, b)).map(([letter, topics]) => ({ letter, topics }));
}
