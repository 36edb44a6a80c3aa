/** Things that may be there once, and lists that must fit their sheet. */

import { address } from '../addresses.ts';
import { MAX_ITEMS } from '../schemas/practice.ts';
import type { Doc, Fault } from '../types.ts';
import type { Path } from '../yaml.ts';
import type { Context, Rule } from './context.ts';

export const duplicates: Rule = (context) => [
  ...questions(context),
  ...glossary(context),
  ...checklists(context),
  ...quizzes(context),
  ...next(context),
];

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** A fault for each name that an earlier entry already has. */
function repeated({ file, lineOf }: Doc<unknown>, entries: readonly Named[], what: string, allowed: string): Fault[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ name, path }) => {
    const line = lineOf(path);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, line);
      return [];
    }
    return [{ file, line, what: `The ${what} "${name}" already stands on line ${earlier}.`, allowed }];
  });
}

function questions({ parsed }: Context): Fault[] {
  const first = new Map<string, string>();
  return parsed.places.flatMap(({ kind, slug, file }) => {
    if (kind !== 'question') return [];
    const earlier = first.get(slug);
    if (earlier === undefined) {
      first.set(slug, file);
      return [];
    }
    return [
      {
        file,
        line: 1,
        what: `${earlier} already has the address ${address.question(slug)}.`,
        allowed: 'A question has one category; rename one of the two.',
      },
    ];
  });
}

function glossary({ content }: Context): Fault[] {
  const once = 'Each stands once.';
  return [
    ...repeated(
      content.glossary,
      content.glossary.data.map(({ id }, index) => ({ name: id, path: [index, 'id'] })),
      'term',
      once,
    ),
    ...repeated(
      content.sources,
      content.sources.data.map(({ key }, index) => ({ name: key, path: [index, 'key'] })),
      'source',
      once,
    ),
    ...repeated(
      content.redirects,
      content.redirects.data.map(({ from }, index) => ({ name: from, path: [index, 'from'] })),
      'redirect from',
      'One address leads to one place.',
    ),
  ];
}

function checklists({ content }: Context): Fault[] {
  return [...content.checklists.values()].flatMap((doc) => {
    const { groups } = doc.data;
    const items = groups.flatMap((group, at) =>
      group.items.map(({ id }, index) => ({ name: id, path: ['groups', at, 'items', index, 'id'] })),
    );
    const faults = [
      ...repeated(
        doc,
        groups.map(({ id }, index) => ({ name: id, path: ['groups', index, 'id'] })),
        'group',
        'Ids of groups are unique in the list.',
      ),
      ...repeated(doc, items, 'item', 'Ids of items are unique in the whole list, for ticks are stored under them.'),
    ];
    const over = items[MAX_ITEMS];
    if (over)
      faults.push({
        file: doc.file,
        line: doc.lineOf(over.path),
        what: `The list has ${items.length} items.`,
        allowed: `It must fit one sheet: at most ${MAX_ITEMS}.`,
      });
    return faults;
  });
}

function quizzes({ content }: Context): Fault[] {
  return [...content.quizzes.values()].flatMap((doc) => {
    const { questions: asked } = doc.data;
    const faults = repeated(
      doc,
      asked.map(({ id }, index) => ({ name: id, path: ['questions', index, 'id'] })),
      'question',
      'Ids of questions are unique in the quiz, for results are stored under them.',
    );
    asked.forEach(({ choices, id }, at) => {
      faults.push(
        ...repeated(
          doc,
          choices.map((choice, index) => ({ name: choice.id, path: ['questions', at, 'choices', index, 'id'] })),
          'choice',
          'Ids of choices are unique in their question.',
        ),
      );
      const right = choices.filter((choice) => choice.right).length;
      if (right !== 1)
        faults.push({
          file: doc.file,
          line: doc.lineOf(['questions', at, 'choices']),
          what: `The question "${id}" has ${right === 0 ? 'no' : right} right choices.`,
          allowed: 'Exactly one choice carries right: true.',
        });
    });
    return faults;
  });
}

function next({ content }: Context): Fault[] {
  const docs = [content.chapters, content.principles, content.questions, content.checklists, content.quizzes].flatMap(
    (map) => [...map.values()],
  );
  return docs.flatMap((doc) =>
    repeated(
      doc,
      doc.data.next.map((name, index) => ({ name, path: ['next', index] })),
      'next page',
      'Name each page once.',
    ),
  );
}
