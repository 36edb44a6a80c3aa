/** Names of other things: each must exist. */

import { didYouMean, listed } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Context, NamedKind, Rule } from './context.ts';

interface Reference {
  readonly kind: NamedKind;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Name of the thing that refers, where it may not name itself. */
  readonly self?: string;
}

const WHERE: Readonly<Record<NamedKind, string>> = {
  source: 'content/sources.yaml',
  term: 'content/glossary.yaml',
  quiz: 'content/quizzes/',
  checklist: 'content/checklists/',
  question: 'content/questions/',
  principle: 'the list of the sixteen',
  figure: 'content/figures/',
};

export const references: Rule = (context) =>
  [...inBodies(context), ...inData(context)].flatMap((reference): Fault[] => {
    const { kind, id, file, line, self } = reference;
    if (id === self) return [{ file, line, what: `"${id}" refers to itself.`, allowed: `Name another ${kind}.` }];
    const names = context.names(kind);
    if (!names || names.has(id)) return [];
    return [
      {
        file,
        line,
        what: `There is no ${kind} "${id}".`,
        allowed: `${didYouMean(id, names)}Known in ${WHERE[kind]}: ${listed(names)}.`,
      },
    ];
  });

function inBodies({ parsed }: Context): Reference[] {
  return parsed.pages.flatMap(({ file, body }) => {
    const of = (kind: NamedKind, uses: readonly { readonly id: string; readonly line: number }[]) =>
      uses.map(({ id, line }) => ({ kind, id, file, line }));
    return [
      ...of(
        'source',
        body.facts.flatMap(({ sources, line }) => sources.map((id) => ({ id, line }))),
      ),
      ...of('term', body.terms),
      ...of('quiz', body.quizzes),
      ...of('checklist', body.checklists),
      ...of('question', body.questions),
      ...of('principle', body.principles),
      ...of('figure', body.figures),
    ];
  });
}

function inData({ content }: Context): Reference[] {
  const found: Reference[] = [];
  for (const [self, { file, data, lineOf }] of content.questions) {
    data.related.forEach((id, index) =>
      found.push({ kind: 'question', id, file, line: lineOf(['related', index]), self }),
    );
  }
  for (const { file, data, lineOf } of content.categories.values()) {
    data.order.forEach((id, index) => found.push({ kind: 'question', id, file, line: lineOf(['order', index]) }));
  }
  for (const [self, { file, data, lineOf }] of content.principles) {
    data.tension.forEach((id, index) =>
      found.push({ kind: 'principle', id, file, line: lineOf(['tension', index]), self }),
    );
  }
  const { file, data, lineOf } = content.glossary;
  data.forEach((term, at) => {
    term.see.forEach((id, index) =>
      found.push({ kind: 'term', id, file, line: lineOf([at, 'see', index]), self: term.id }),
    );
  });
  return found;
}
