/** Keys that belong to an input method while it composes a word. */

/** What a key is called that an input method has taken. Safari says only this of the Enter that ends a composition. */
const TAKEN = 229;

/** Whether a key belongs to a word that is being composed: such an Enter opens nothing, such an Escape closes nothing. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || Reflect.get(event, 'keyCode') === TAKEN;
}
