// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../parts/render.ts';
import './print-form.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
/** Whether the form is sent. */
const submit = () => find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

beforeEach(() =>
  render(
    '<print-form><form><input type="checkbox" name="part" value="role" /><button>Open</button><p role="status"></p></form></print-form>',
  ),
);

test('with nothing ticked the form stays and says what to do, until something is ticked', () => {
  expect(submit()).toBe(false);
  expect(find('[role=status]').textContent).toBe('Tick a part first.');
  const box = find<HTMLInputElement>('input');
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(find('[role=status]').textContent).toBe('');
  expect(submit()).toBe(true);
});
