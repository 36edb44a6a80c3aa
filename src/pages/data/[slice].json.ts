import type { APIRoute } from 'astro';
import { sliceName, slices } from '../../slices.ts';

export function getStaticPaths() {
  return [...slices()].map(([name, text]) => ({ params: { slice: sliceName(name) }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
