/** Addresses under the base path, in the browser. */

/** Path under which the site is served, with both slashes. */
export const BASE = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

/** The `href` of an address of the book (`/topics/`, from the root). */
export function under(address: string): string {
  return BASE + address.slice(1);
}
