/** Telling an act told in the past tense from a state. */

/** Irregular past forms of what a person does, says or decides. */
const IRREGULAR = new Set(
  (
    'ate began bent bet bit bought broke brought built called came caught chose cut dealt did drew drove fell found fought ' +
    'flew froze gave went got heard held hid hit hurt kept laid led left lent let lit lost made met paid put quit ran ' +
    'read rode rang rose said sat saw sent set shook shot showed shut slept sold sought spent split spoke stood stole ' +
    'stuck struck swore swept took taught threw told tore understood undid woke won wrote withdrew rewrote rebuilt undertook ' +
    'overruled reran redid dug drank sang swung hung wore agreed freed'
  ).split(' '),
);

/** Past forms that tell a state, a wish or a membership rather than an act. */
const STATES = new Set(
  (
    'wanted needed liked loved hated believed seemed hoped wished worked belonged existed owned lived enjoyed participated ' +
    'helped supported assisted contributed managed led was were had felt knew thought got learned realized noticed involved ' +
    'joined started based tasked assigned tried happened used supposed expected appreciated valued trusted considered'
  ).split(' '),
);

/** Whether a word in lower case tells an act in the past tense. */
export function isPastAct(word: string): boolean {
  if (STATES.has(word)) return false;
  return IRREGULAR.has(word) || (word.length > 3 && /^[a-z-]+ed$/.test(word) && !/eed$/.test(word));
}

/** Whether a word in lower case is a past form, of an act or of a state. */
export const isPastForm = (word: string): boolean => STATES.has(word) || isPastAct(word);
