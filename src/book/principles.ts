/**
 * The sixteen Leadership Principles: official names and order as on amazon.jobs.
 * A principle gets a page of its own once `content/principles/<slug>.mdx` exists.
 */

export const PRINCIPLES = [
  { slug: 'customer-obsession', name: 'Customer Obsession' },
  { slug: 'ownership', name: 'Ownership' },
  { slug: 'invent-and-simplify', name: 'Invent and Simplify' },
  { slug: 'are-right-a-lot', name: 'Are Right, A Lot' },
  { slug: 'learn-and-be-curious', name: 'Learn and Be Curious' },
  { slug: 'hire-and-develop-the-best', name: 'Hire and Develop the Best' },
  { slug: 'insist-on-the-highest-standards', name: 'Insist on the Highest Standards' },
  { slug: 'think-big', name: 'Think Big' },
  { slug: 'bias-for-action', name: 'Bias for Action' },
  { slug: 'frugality', name: 'Frugality' },
  { slug: 'earn-trust', name: 'Earn Trust' },
  { slug: 'dive-deep', name: 'Dive Deep' },
  { slug: 'have-backbone', name: 'Have Backbone; Disagree and Commit' },
  { slug: 'deliver-results', name: 'Deliver Results' },
  { slug: 'strive-to-be-earths-best-employer', name: 'Strive to be Earth’s Best Employer' },
  { slug: 'success-and-scale', name: 'Success and Scale Bring Broad Responsibility' },
] as const;

export type PrincipleSlug = (typeof PRINCIPLES)[number]['slug'];

export const PRINCIPLE_SLUGS = PRINCIPLES.map((principle) => principle.slug) as [PrincipleSlug, ...PrincipleSlug[]];

/** The official name of a principle; throws on a slug that is none, since the schemas admit no other. */
export function principleName(slug: string): string {
  const found = PRINCIPLES.find((principle) => principle.slug === slug);
  if (!found) throw new Error(`no Leadership Principle "${slug}"`);
  return found.name;
}
