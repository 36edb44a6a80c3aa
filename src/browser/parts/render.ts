/** For tests: puts HTML into the page as a browser does, whole, before elements come to life. */
export function render(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
}
