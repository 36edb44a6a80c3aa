import { expect, it } from 'vitest';
import { elements, parse, textOf } from './html.ts';
import type { Places } from './html.ts';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><style>a > b { }</style></head>
<body class="one two"><main data-kind="chapter" hidden><h1 id="a">A</h1><p>One<br>two &copy; <a href="/x/?a=1&amp;b=2">three</a>
<p>Not closed<ul><li>One<li>Two</ul><table><tr><td colspan="2">Cell</table><input type="checkbox" checked>
<svg viewBox="0 0 1 1"><path stroke-width="2" d="M0 0"/></svg><pre>
kept</pre></main><noscript><p>Without <b>script</b></p></noscript><template><i popover="">T</i></template>
<script type="module">if (a < b && "&amp;") c()</script></body></html>`;

/** What the steps read of a tree: elements with their attributes and their text. */
function read(places: Places): string[] {
  return elements(parse(HTML, places)).map(
    (element) =>
      `${element.tagName} ${JSON.stringify(element.properties)} ${element.tagName === 'template' ? '' : textOf(element)}`,
  );
}

it('reads the same with and without places', () => {
  const all = read('none');
  expect(all).toContain('b {} script');
  expect(all).toContain('i {"popover":""} T');
  expect(all).toContain('script {"type":"module"} if (a < b && "&amp;") c()');
  // What a template holds is no text of the elements around it where it has its place beside the children.
  const around = /^(html|body) /;
  for (const places of ['nodes', 'tags'] as const)
    expect(read(places).filter((one) => !around.test(one))).toEqual(all.filter((one) => !around.test(one)));
});

it('knows places only where they are asked for', () => {
  const line = (places: Places) =>
    elements(parse(HTML, places)).find(({ tagName }) => tagName === 'ul')?.position?.start.line;
  expect([line('none'), line('nodes')]).toEqual([undefined, 3]);
});
