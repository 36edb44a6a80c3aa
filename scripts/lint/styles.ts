/** Three rules of our own for style sheets, which stylelint runs. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtRule, ChildNode, Node, Root, Rule as PostcssRule } from 'postcss';
import stylelint from 'stylelint';
import type { Rule } from 'stylelint';

const STYLES = join(import.meta.dirname, '../../src/styles');
const LAYERS = ['theme', 'base', 'components', 'utilities'];

type Found = [node: ChildNode, said: string];

/** The at-rules around a node, from the inside out. */
function around(node: Node): AtRule[] {
  const found: AtRule[] = [];
  for (let at: Node | undefined = node.parent; at; at = at.parent) if (at.type === 'atrule') found.push(at as AtRule);
  return found;
}

const isPrint = ({ name, params }: AtRule) => name === 'media' && /\bprint\b/.test(params);

/** A rule that gives the page its tokens and sets nothing else. */
const isTokens = ({ selector, nodes }: PostcssRule) =>
  /^:root\b/.test(selector) &&
  nodes.every((node) => node.type !== 'decl' || node.prop.startsWith('--') || node.prop === 'color-scheme');

/**
 * What is wrong with the layers of a sheet, with the node to blame. A sheet for paper, and what stands in `@media print`, may be
 * in none: paper beats the screen.
 * @param isImported whether another sheet takes it into a layer: `@import './base.css' layer(base)`
 */
export function layerFaults(root: Root, isImported = false): Found[] {
  const faults: Found[] = [];
  root.walk((node) => {
    if (node.type === 'atrule' && node.name === 'layer') {
      const odd = node.params.split(',').find((name) => !LAYERS.includes(name.trim()));
      if (odd !== undefined) faults.push([node, `There is no layer "${odd.trim()}". Layers are ${LAYERS.join(', ')}.`]);
    }
    if (node.type !== 'rule' || isImported || isTokens(node)) return;
    const isIn = around(node).some((at) => /^(layer|keyframes|utility|theme)$/.test(at.name) || isPrint(at));
    if (!isIn)
      faults.push([node, `"${node.selector}" is in no layer, so it beats all that is. Put it into @layer components.`]);
  });
  return faults;
}

/**
 * Declarations that are important outside print and reduced motion. One may be: what is `[hidden]` stays hidden, whatever
 * layer gives it a display.
 */
export function importantFaults(root: Root): Found[] {
  const faults: Found[] = [];
  root.walkDecls(({ important, parent, prop }) => {
    if (!important || !parent || (parent.type === 'rule' && (parent as PostcssRule).selector === '[hidden]')) return;
    const rule = parent as PostcssRule;
    const isAllowed = around(rule).some((at) => isPrint(at) || /prefers-reduced-motion/.test(at.params));
    if (!isAllowed)
      faults.push([
        rule,
        `"${prop}" is !important outside print and reduced motion. Write a selector that is strong enough.`,
      ]);
  });
  return faults;
}

/**
 * Words in the color of paper on a ground of ink, without a leave to keep both. Where the reader forces colors, Chromium draws
 * what stands behind each word in the color of paper, and they are not seen.
 */
export function filledFaults(root: Root): Found[] {
  const faults: Found[] = [];
  root.walkDecls('color', ({ value, parent }) => {
    if (value !== 'var(--paper)' || parent?.type !== 'rule') return;
    const rule = parent as PostcssRule;
    const isKept = rule.some((node) => node.type === 'decl' && node.prop === 'forced-color-adjust');
    if (!isKept)
      faults.push([rule, `"${rule.selector}" loses its words in forced colors. Add "forced-color-adjust: none".`]);
  });
  return faults;
}

/** Sheets that other sheets in src/styles/ take into a layer. */
const IMPORTED = new Set(
  readdirSync(STYLES)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(STYLES, file), 'utf8').matchAll(/@import '\.\/([\w-]+\.css)' layer\(/g)].map(
        ([, name = '']) => join(STYLES, name),
      ),
    ),
);

/** Sheets that are linked for paper alone. */
const PAPER = /\/(print|paper)\.css$/;

function ruleOf(name: string, faultsOf: (root: Root, file: string) => Found[]) {
  const ruleName = `handbook/${name}`;
  const messages = stylelint.utils.ruleMessages(ruleName, { rejected: (said: string) => said });
  const rule: Rule<true> = (isOn) => (root, result) => {
    if (!isOn) return;
    for (const [node, said] of faultsOf(root, root.source?.input.file ?? ''))
      stylelint.utils.report({ ruleName, result, node, message: messages.rejected(said) });
  };
  rule.ruleName = ruleName;
  rule.messages = messages;
  return stylelint.createPlugin(ruleName, rule);
}

/** Each rule of a sheet is in a layer that there is. */
export const layers = ruleOf('layers', (root, file) => layerFaults(root, IMPORTED.has(file) || PAPER.test(file)));
/** Nothing is important but on paper and for less motion. */
export const important = ruleOf('important', (root, file) => (PAPER.test(file) ? [] : importantFaults(root)));
/** Words on a filled ground are read in forced colors too. */
export const filled = ruleOf('filled', filledFaults);
