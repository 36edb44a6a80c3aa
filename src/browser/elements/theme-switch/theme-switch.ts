/**
 * `<theme-switch><button hidden>` in the header: goes round System, Light and Dark, and says in its text which is on.
 * `data-theme` on the root element holds a choice that differs from the system's.
 */

import { device } from '../../device/index.ts';
import type { Theme } from '../../device/index.ts';
import { define, EnhancedElement, whenOver } from '../../parts/element.ts';

const LABELS: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

class ThemeSwitch extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const button = this.querySelector('button');
    if (!button) return;
    const show = () => {
      const theme = device.settings.theme();
      const root = document.documentElement.dataset;
      if (theme === 'system') delete root['theme'];
      else root['theme'] = theme;
      button.textContent = `Theme: ${LABELS[theme]}`;
    };
    const press = () => device.settings.setTheme(NEXT[device.settings.theme()]);
    button.addEventListener('click', press, { signal: life });
    whenOver(life, device.settings.subscribe(show));
    show();
    button.hidden = false;
  }
}

define('theme-switch', ThemeSwitch);
