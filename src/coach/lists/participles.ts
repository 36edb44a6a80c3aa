/** Past participles, for finding the passive voice. */

/** Irregular ones that make a passive with "be". */
const IRREGULAR = new Set(
  (
    'given taken made done held kept built bought brought caught chosen cut dealt drawn driven felt fought found ' +
    'forgotten heard hidden hit hurt laid led left lent let lost meant met paid put read run said seen sent set ' +
    'shown shut spent split spread stolen taught told thought thrown understood won withdrawn worn written broken ' +
    'begun known sold sought struck stuck swept torn woken undone redone rewritten overseen rebuilt resold overrun'
  ).split(' '),
);

/** Words in -ed that mostly describe a state, and words in -ed that are no participle. */
const STATES = new Set(
  (
    'interested excited concerned worried tired pleased delighted surprised convinced committed dedicated experienced ' +
    'involved located based supposed used related limited complicated detailed advanced skilled talented motivated ' +
    'prepared scared determined satisfied disappointed frustrated confused embarrassed ashamed united unrelated ' +
    'unexpected unprecedented indeed need speed seed feed bed red hundred shed embed exceed proceed succeed breed ' +
    'retired married engaged opposed inclined accustomed crowded aged naked wicked sacred needed so-called'
  ).split(' '),
);

/** Whether a word in lower case is a past participle that "be" turns into a passive. */
export function isParticiple(word: string): boolean {
  if (STATES.has(word)) return false;
  return IRREGULAR.has(word) || (word.length > 4 && /^[a-z-]+ed$/.test(word));
}
