/** Components: known ones only, with the props that their rule names. */

import { COMPONENTS } from '../components.ts';
import type { ComponentRule, PropKind } from '../components.ts';
import { isElement, lineOfNode, walk } from '../mdx.ts';
import type { MdxElement } from '../mdx.ts';
import { slug } from '../kinds/common.ts';
import { didYouMean, listed } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const components: Rule = ({ parsed }) => {
  const faults: Fault[] = [];
  for (const { file, tree } of parsed.pages) {
    walk(tree, (node) => {
      if (!isElement(node) || node.name === null || /^[a-z]/.test(node.name)) return;
      for (const [what, allowed] of objections(node, node.name))
        faults.push({ file, line: lineOfNode(node), what, allowed });
    });
  }
  return faults;
};

/** The rule of a component, if there is such a component. */
export function ruleOf(name: string | null): ComponentRule | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}

type Objection = readonly [what: string, allowed: string];
type Prop = ComponentRule['props'][string];

function objections(element: MdxElement, name: string): Objection[] {
  const rule = ruleOf(name);
  const known = Object.keys(COMPONENTS);
  if (!rule)
    return [[`There is no component <${name}>.`, `${didYouMean(name, known)}The components are ${listed(known)}.`]];
  const found: Objection[] = [];
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      found.push([`<${name}> is given an expression.`, 'Write each prop as name="text".']);
      continue;
    }
    const prop = attribute.name;
    const kind = Object.hasOwn(rule.props, prop) ? rule.props[prop] : undefined;
    const props = Object.keys(rule.props);
    if (!kind)
      found.push([
        `<${name}> has no prop "${prop}".`,
        props.length === 0 ? 'It takes none.' : `${didYouMean(prop, props)}Its props are ${props.join(', ')}.`,
      ]);
    else if (seen.has(prop)) found.push([`<${name}> has the prop "${prop}" twice.`, 'Keep one.']);
    else if (typeof attribute.value !== 'string')
      found.push([`The prop "${prop}" of <${name}> is not a text in quotes.`, `Write ${prop}="…".`]);
    else found.push(...valueObjections(name, prop, kind, attribute.value));
    seen.add(prop);
  }
  for (const [prop, { required }] of Object.entries(rule.props)) {
    if (required && !seen.has(prop))
      found.push([`<${name}> lacks the prop "${prop}".`, `Add ${prop}="…": ${wanted(rule.props[prop])}.`]);
  }
  return found;
}

function valueObjections(name: string, prop: string, kind: Prop, value: string): Objection[] {
  if (value.trim() === '') return [[`The prop "${prop}" of <${name}> is empty.`, `It must be ${wanted(kind)}.`]];
  if (kind.kind === 'choice' && !kind.of.includes(value)) {
    return [
      [
        `The prop "${prop}" of <${name}> cannot be "${value}".`,
        `${didYouMean(value, kind.of)}It must be ${wanted(kind)}${kind.required ? '' : ', or be left out'}.`,
      ],
    ];
  }
  if (kind.kind === 'slug' && !slug.safeParse(value).success) {
    return [[`The prop "${prop}" of <${name}> cannot be "${value}".`, `It must be ${wanted(kind)}.`]];
  }
  return [];
}

function wanted(kind: PropKind | undefined): string {
  if (kind?.kind === 'choice') return kind.of.length > 1 ? `one of ${kind.of.join(', ')}` : `"${kind.of.join('')}"`;
  if (kind?.kind === 'slug') return 'lower-case letters and digits joined by single hyphens';
  if (kind?.kind !== 'name') return 'a text';
  return kind.several ? `names of ${kind.names}s with spaces between them` : `the name of a ${kind.names}`;
}
