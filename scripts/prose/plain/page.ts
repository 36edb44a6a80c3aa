/** A page as the plain-language gate reads it: what it says in its own voice, sentence by sentence, and its boxes. */

import { plainText } from '../../../src/book/body.ts';
import { childrenOf, isElement, lineOfNode, propOf, walk } from '../../../src/book/mdx.ts';
import type { MdxNode } from '../../../src/book/mdx.ts';
import { STORY_CATEGORIES } from '../../../src/book/kinds/question/categories.ts';
import type { ReadFile, ReadMdx } from '../../../src/book/parse.ts';
import { placeOf } from '../../../src/book/places.ts';

import { countWords } from '../../../src/book/words.ts';
import { readText } from '../../../src/coach/text.ts';
import { answersIn } from '../answers.ts';

/** What kind of page it is, by which its limits differ. */
export type Form = 'chapter' | 'story' | 'technical' | 'design' | 'principle' | 'category';

/** One sentence and where its paragraph begins. */
export interface Said {
  readonly line: number;
  readonly text: string;
  readonly words: number;
  /**
   * Begins and ends as sentences do and is whole. A bullet or a line before a list may not, and a sentence with a blank for
   * the reader's words is not whole.
   */
  readonly isWhole: boolean;
  /** Begins or ends within quotation marks: somebody says it. */
  readonly isQuoted: boolean;
  /** Carries a mark of a fact, or a link that leads on. */
  readonly leadsOn: boolean;
}

/** A paragraph, a bullet, a heading or a cell in the page's own voice. */
export interface Block {
  readonly line: number;
  readonly role: 'prose' | 'item' | 'heading' | 'cell';
  readonly text: string;
  /** What stands in it as code, in reading order. */
  readonly code: readonly string[];
  readonly sentences: readonly Said[];
}

/** A text with its place and its length in words. */
export interface Box {
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

export interface PlainPage {
  readonly file: string;
  readonly form: Form;
  /** Words of the body without the notes of facts; quizzes and checklists are not in it. */
  readonly words: number;
  /** The box that a page in the new form begins with. */
  readonly inShort: Box | undefined;
  /** In reading order. Bad examples, quotations, messages and transcripts are left out: their style is not the page's. */
  readonly blocks: readonly Block[];
  /** The strong answer that a story question is about. */
  readonly answer: Box | undefined;
}

/** Nodes whose text is read in one go, with the role it has outside of a list. */
const ROLES: Readonly<Record<string, Block['role']>> = { paragraph: 'prose', heading: 'heading', tableCell: 'cell' };

/** Labels of what an interviewer asks, and of what not to say. */
const NOT_OURS = /^(?:asked|avoid)\b/i;

/** A blank for the reader's own words. */
const BLANK = /_{2,}/;

/** Components that are links. */
const LINKS = new Set(['QuestionLink', 'PrincipleLink']);

/** Characters before a mark that tell which sentence carries it. */
const MARKED = 12;

/** Components that show somebody else's words, a bad example, or what sources claim. */
const SHOWN = new Set(['Before', 'Transcript', 'Avoid', 'Claim']);

/** A page as it was read; `undefined` if the file is none, or has no readable body, which the content check reports. */
export function plainPage(read: ReadFile | ReadMdx): PlainPage | undefined {
  const { file } = read;
  const form = formOf(file);
  if (!form || !('tree' in read)) return undefined;
  const main = answersIn([read]).flatMap(({ answers }) => answers.filter(({ isMain }) => isMain))[0];
  return {
    file,
    form,
    words: countWords(plainText(read.tree)),
    inShort: inShortOf(read),
    blocks: blocksOf(read.tree, 'prose'),
    answer: form === 'story' && main ? { line: main.line, text: main.text, words: countWords(main.text) } : undefined,
  };
}

function formOf(file: string): Form | undefined {
  const place = placeOf(file);
  if (!('kind' in place)) return undefined;
  const { folder } = place;
  const kind = place.kind.name;
  if (kind === 'chapter' || kind === 'principle' || kind === 'category') return kind;
  if (kind !== 'question') return undefined;
  if (folder === 'system-design') return 'design';
  return STORY_CATEGORIES.has(folder) ? 'story' : 'technical';
}

/** `inShort` of the front matter: one text, or a list of lines. */
function inShortOf({ yaml }: ReadFile): Box | undefined {
  const data: unknown = yaml?.data;
  if (!yaml || typeof data !== 'object' || data === null || !('inShort' in data)) return undefined;
  const text = (Array.isArray(data.inShort) ? data.inShort : [data.inShort]).map(String).join('\n');
  return { line: yaml.lineOf(['inShort']), text, words: countWords(text) };
}

function blocksOf(node: MdxNode, role: Block['role']): Block[] {
  if (isShown(node)) return [];
  const own = ROLES[node.type];
  if (own) {
    const text = plainText(node);
    const label = labelOf(node);
    if (NOT_OURS.test(label)) return [];
    const line = lineOfNode(node);
    const sentences = sentencesOf(text.slice(label.length), line, leadsIn(node));
    return [{ line, role: own === 'prose' ? role : own, text, code: codeIn(node), sentences }];
  }
  const inside = node.type === 'listItem' ? 'item' : role;
  return childrenOf(node).flatMap((child) => blocksOf(child, inside));
}

/** The bold or italic words with a colon, a period or a question mark that a paragraph begins with: they name it and are no sentence. */
function labelOf(node: MdxNode): string {
  const [first] = childrenOf(node);
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return '';
  const text = plainText(first);
  return /[.:?]$/.test(text) ? text : '';
}

function codeIn(node: MdxNode): string[] {
  const found: string[] = [];
  walk(node, (inside) => {
    if (inside.type === 'inlineCode') found.push(inside.value);
  });
  return found;
}

function isShown(node: MdxNode): boolean {
  if (node.type === 'blockquote' || node.type === 'code') return true;
  if (!isElement(node)) return false;
  const kind = propOf(node, 'kind');
  if (node.name === 'Answer') return kind !== 'strong';
  return (node.name === 'Example' && kind === 'message') || SHOWN.has(node.name ?? '');
}

/** Texts of the links in a block, and of what comes right before a mark of a fact. */
function leadsIn(node: MdxNode): string[] {
  const found: string[] = [];
  walk(node, (inside, parent) => {
    if (inside.type === 'link' || (isElement(inside) && LINKS.has(inside.name ?? ''))) found.push(plainText(inside));
    if (!isElement(inside) || inside.name !== 'Fact') return;
    const siblings = childrenOf(parent);
    const before = siblings[siblings.indexOf(inside) - 1];
    if (before) found.push(plainText(before).slice(-MARKED));
  });
  return found.filter((text) => text !== '');
}

function sentencesOf(text: string, line: number, leads: readonly string[]): Said[] {
  return readText(text).sentences.map(({ start, end, words }) => {
    const said = text.slice(start, end);
    const ends = /[.!?…]["”’')\]]*$/u.test(said);
    return {
      line,
      text: said,
      words: words.length,
      isWhole: ends && /^["“‘'([]*[\p{Lu}\p{N}$]/u.test(said) && !BLANK.test(said),
      isQuoted: /^["“]/.test(said) || isOpen(text.slice(0, start)) || isOpen(text.slice(0, end)),
      leadsOn: leads.some((lead) => said.includes(lead)),
    };
  });
}

/** Whether a quotation has begun and not ended in a text. */
function isOpen(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”');
}
