import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'offer-calculator',
  title: 'Offer comparison',
  summary:
    'Two to four offers year by year, with vest dates, break-even and what goes back on leaving. To share as a link, print, or open as a spreadsheet.',
  description:
    'Lay two to four offers for an Amazon Technical Program Manager beside one another: four years of base, sign-on and vesting shares, break-even, leaving early.',
  lede: 'Two to four offers, year by year, at a share price that stays and at one that moves. The numbers stay on this device; this is not tax or legal advice.',
  asks: [
    'offer calculator',
    'compare offers calculator',
    'total compensation calculator',
    'RSU vesting calculator',
    'compare two job offers side by side',
    'how much is my offer worth per year',
    'break even if the share price falls',
    'what do I pay back if I leave',
    'sign-on bonus spreadsheet',
    'which of two offers is better',
    'calculate my pay',
    'pay over four years calculator',
    'tc calc',
    'how much do I earn each year',
  ],
};
