/** What an import would do, in a reader's words. Pure. */

import { count } from '../../book/wording.ts';
import { tell } from '../../browser/device/archive/index.ts';
import type { Archive, KindPlan, Outcome, Plan } from '../../browser/device/archive/index.ts';
import { cut, isRaw, TOGETHER, TOGETHER_WORDS } from './model.ts';

/** What an import does, a line for each line of the list. */
export function planLines({ kinds }: Plan): readonly { readonly title: string; readonly words: string }[] {
  const together = kinds.filter(({ keepsake, here }) => TOGETHER.includes(keepsake.kind.name) && !isRaw(here));
  return kinds.flatMap((one) => {
    if (!together.includes(one)) return [{ title: one.keepsake.title, words: planWords([one]) }];
    return one === together[0] ? [{ title: TOGETHER_WORDS.title, words: planWords(together) }] : [];
  });
}

const OUTCOMES: readonly (readonly [outcome: Outcome, words: string])[] = [
  ['added', 'New'],
  ['newerInFile', 'Newer in the file'],
  ['newerHere', 'Newer here'],
  ['conflicting', 'As old as here but different, so left as here'],
  ['same', 'The same'],
];

/** What an import does with kinds that are one line. What is no thing that readers count is spoken of where nothing else is. */
function planWords(parts: readonly KindPlan[]): string {
  if (parts.some(({ here }) => here === 'newer'))
    return 'Not imported: a newer version of this site wrote what is here. Reload, then import again.';
  if (parts.some(({ here }) => here === 'blocked'))
    return 'Not imported: your browser does not let this site store it here.';
  const said = OUTCOMES.flatMap(([outcome, words]) => {
    const things = parts
      .map(({ keepsake, things: all, merged }) => tell(keepsake, all[outcome], merged))
      .filter((one) => one !== '');
    const hasMore = outcome !== 'same' && parts.some(({ tally }) => tally[outcome] > 0);
    return things.length > 0 || hasMore ? [`${words}: ${things.join(', ') || 'details'}.`] : [];
  });
  const nothing = parts.some(({ tally }) => tally.same > 0) ? 'The same as here.' : 'Nothing.';
  return [
    ...(said.length > 0 ? said : [nothing]),
    ...parts.filter(({ tally }) => tally.keptDrafts > 0).map(keptWords),
    ...(parts.some(({ here }) => here === 'corrupt') ? ['What is here cannot be read and is put aside unharmed.'] : []),
  ].join(' ');
}

const keptWords = ({ keepsake, tally: { keptDrafts } }: KindPlan): string =>
  keepsake.isRecords
    ? `Of ${count(keptDrafts, 'entry', 'entries')} both versions are kept: the later one, and the other as an earlier version.`
    : `Of ${count(keptDrafts, 'draft')} both versions are kept: the later one, and the other beside it.`;

const MOST_NAMED = 5;

/** What of the file is not imported, and why; empty if all of it is. */
export function skippedWords({ skipped }: Archive): string[] {
  const named = (why: string) => {
    const names = skipped.filter((one) => one.why === why).map(({ name }) => `“${cut(name, 40)}”`);
    const more = names.length - MOST_NAMED;
    return names.length === 0 ? '' : names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  };
  const [unknown, newer, raw] = [named('unknown'), named('newer'), named('raw')];
  return [
    ...(unknown ? [`Not known to this version of the site, so not imported: ${unknown}.`] : []),
    ...(newer ? [`Written by a newer version of this site, so not imported: ${newer}.`] : []),
    ...(unknown || newer
      ? ['It stays in the file. Reload this page to get the newest version, then import again.']
      : []),
    ...(raw ? [`Could not be read where it came from, so not imported: ${raw}. It stays in the file.`] : []),
  ];
}

/** A warning of dates in the future; empty if there are none, or nothing to import. */
export function futureWords({ fromTheFuture, changes }: Plan): string {
  if (fromTheFuture === 0 || changes.size === 0) return '';
  const dated = fromTheFuture === 1 ? 'entry in the file has a date' : 'entries in the file have dates';
  return `${fromTheFuture.toLocaleString('en-US')} ${dated} in the future, because a clock was wrong. The import takes what is dated so even where yours is newer. If something looks old afterwards, press “Undo import”.`;
}
