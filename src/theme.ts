/** Colors of the paper (src/styles/tokens.css) as the browser's own bars take them: light, dark. */
export const THEME = { light: '#fcfaf6', dark: '#12151a' } as const;
