/** WebKit at a phone's width, with what a reader does there: look, press, type. */

import { Builder, Key } from 'selenium-webdriver';
import type { WebDriver, WebElement } from 'selenium-webdriver';

export { Key };

/** CSS pixels of the page. */
export const SIZE = { width: 390, height: 844 };

/** Longest wait for something to press or to type into, in milliseconds. */
const PATIENCE = 60_000;

const PRESSED = 'a, button, summary, label, [role=button]';
const FIELDS = 'input, textarea, select';

/** Names as readers see them, whole, or what they must match. */
type Name = string | RegExp;

/** The first visible element of a kind below one of `scope` that has this name. */
const NAMED = `
  const [scope, kinds, source] = arguments;
  const wanted = new RegExp(source);
  const nameOf = (one) => one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
  return [...document.querySelectorAll(scope)]
    .flatMap((part) => [...part.querySelectorAll(kinds)])
    .find((one) => one.checkVisibility() && wanted.test(nameOf(one).replace(/\\s+/g, ' ').trim())) ?? null;`;

export interface Place {
  /** Address of the home page. */
  readonly site: string;
  /** Address of the driver. */
  readonly driver: string;
  /** Program of the browser. */
  readonly browser: string;
}

export class Phone {
  readonly driver: WebDriver;
  readonly #site: string;

  private constructor(driver: WebDriver, site: string) {
    this.driver = driver;
    this.#site = site;
  }

  /**
   * Opens a browser that remembers nothing.
   * @throws when its page does not get the width of a phone
   */
  static async open({ site, driver: server, browser }: Place): Promise<Phone> {
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        // The bar of the window would be wider than a phone.
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
      })
      .build();
    const phone = new Phone(driver, site);
    try {
      await driver.manage().setTimeouts({ pageLoad: 120_000, script: 60_000 });
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...SIZE });
      const width = await phone.run<number>('return innerWidth');
      if (width !== SIZE.width) throw new Error(`The page is ${width} px wide and should be ${SIZE.width}.`);
      return phone;
    } catch (error) {
      await driver.quit();
      throw error;
    }
  }

  /** Opens an address of the site, or of another one. */
  async go(address: string): Promise<void> {
    await this.driver.get(new URL(address, this.#site).href);
  }

  /** Path, query and fragment of where the reader is, from the site's home page on. */
  async address(): Promise<string> {
    const address = await this.driver.getCurrentUrl();
    return address.startsWith(this.#site) ? address.slice(this.#site.length) : address;
  }

  reload(): Promise<void> {
    return this.driver.navigate().refresh();
  }

  /** What a script returns on the page. */
  run<Value>(script: string, ...values: unknown[]): Promise<Value> {
    return this.driver.executeScript<Value>(script, ...values);
  }

  /** Text of the first of these as it is shown; nothing where there is none or it is hidden. */
  text(css: string): Promise<string> {
    const shown =
      'return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility())?.innerText ?? ""';
    return this.run<string>(shown, css).then((text) => text.trim());
  }

  count(css: string): Promise<number> {
    const shown = 'return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()).length';
    return this.run<number>(shown, css);
  }

  /** How the first of these is drawn. */
  style(css: string, property: string): Promise<string> {
    const style = 'return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])';
    return this.run<string>(style, css, property);
  }

  /** Text of what has the focus. `:focus` matches nothing here: no window manager gives the focus to the window. */
  focused(): Promise<string> {
    return this.run<string>('return document.activeElement.innerText.trim()');
  }

  /** Whether the first of these is whole on the screen, with nothing over its middle. */
  isInSight(css: string): Promise<boolean> {
    return this.run<boolean>(
      `const one = document.querySelector(arguments[0]);
      const { left, top, right, bottom } = one?.getBoundingClientRect() ?? { left: -1 };
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return one.contains(over);`,
      css,
    );
  }

  /** Presses what has this name: a button, a link, a summary, a label. */
  async press(name: Name, within = 'body'): Promise<void> {
    await this.#click(await this.#named(PRESSED, name, within));
  }

  /** Presses one of these, counted from 0 among those to be seen. */
  async pressOne(css: string, index = 0): Promise<void> {
    const found =
      'return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())[arguments[1]]';
    await this.#click(await this.#waitFor(found, [css, index], `“${css}”`));
  }

  /** The field with this label. */
  field(label: Name, within = 'body'): Promise<WebElement> {
    return this.#named(FIELDS, label, within);
  }

  async value(label: Name, within = 'body'): Promise<string> {
    return this.run<string>('return arguments[0].value', await this.field(label, within));
  }

  /** Types into a field, key by key, in place of what is there. */
  async type(label: Name, text: string, within = 'body'): Promise<void> {
    const field = await this.field(label, within);
    await field.clear();
    await field.sendKeys(text);
  }

  /** Presses keys where the focus is. */
  async keys(...keys: string[]): Promise<void> {
    await (await this.driver.switchTo().activeElement()).sendKeys(...keys);
  }

  picture(): Promise<string> {
    return this.driver.takeScreenshot();
  }

  close(): Promise<void> {
    return this.driver.quit();
  }

  #named(kinds: string, name: Name, within: string): Promise<WebElement> {
    const source = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    return this.#waitFor(NAMED, [within, kinds, source], `“${String(name)}”`);
  }

  async #waitFor(script: string, values: readonly unknown[], what: string): Promise<WebElement> {
    let found: WebElement | null = null;
    const look = async () => (found = await this.run<WebElement | null>(script, ...values)) !== null;
    await this.driver.wait(look, PATIENCE, `There is no ${what} to be seen at ${await this.address()}.`);
    return found as unknown as WebElement;
  }

  /** Brings it to the middle of the screen first, as a reader does: a bar may cover what is at the edge. */
  async #click(element: WebElement): Promise<void> {
    await this.run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', element);
    await element.click();
  }
}
