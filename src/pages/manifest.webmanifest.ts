/** What a phone needs to put the site on its home screen. */

import type { APIRoute } from 'astro';
import { href } from '../links.ts';
import { NAME, TAGLINE } from '../site.config.ts';
import { THEME } from '../theme.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${purpose === 'any' ? 'icon' : purpose}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: href('/'),
  name: NAME,
  short_name: NAME,
  description: TAGLINE,
  lang: 'en',
  start_url: href('/'),
  scope: href('/'),
  display: 'minimal-ui',
  theme_color: THEME.light,
  background_color: THEME.light,
  icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest, null, 1), { headers: { 'content-type': 'application/manifest+json' } });
