import { expect, test } from 'vitest';
import { structuredData } from './structured-data.ts';

const PAGE = {
  kind: 'question',
  address: '/questions/late-launch/',
  title: 'Tell me about </script><script>alert(1)</script> a late launch.',
  description: 'An answer.',
  changed: '2026-11-22',
} as const;
const CRUMBS = [{ title: 'Questions', at: '/questions/' }];
const graph = (text: string) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];

test('a question is a learning resource, in its place', () => {
  const [what, place] = graph(structuredData(PAGE, CRUMBS));
  expect(what).toMatchObject({ '@type': 'LearningResource', name: PAGE.title, dateModified: '2026-11-22' });
  expect(what?.['url']).toMatch(/^https?:\/\/.*\/questions\/late-launch\/$/);
  expect(place).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Loop Ready' },
      { position: 2, name: 'Questions' },
      { position: 3, name: PAGE.title, item: what?.['url'] },
    ],
  });
});

test('other kinds have their place only', () => {
  expect(graph(structuredData({ ...PAGE, kind: 'category' }, CRUMBS)).map((item) => item['@type'])).toEqual([
    'BreadcrumbList',
  ]);
});

test('no title can end the element', () => {
  expect(structuredData(PAGE, CRUMBS)).not.toContain('<');
});
