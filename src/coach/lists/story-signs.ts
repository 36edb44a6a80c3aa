/** Signs of the parts of a told story. Each is bounded, so that no text makes it slow. */

/** With a number in the same sentence: something became different. */
export const CHANGE =
  /\b(?:fell|rose|dropped|grew|went (?:from|down|up|live)|cut|down to|up to|from \S+ to|instead of|in place of|against|compared|after (?:the|we|I|that)|shipped|launched|opened|arrived|delivered|finished|closed|saved|cost|lost|won|failed|missed|late|early|on time|stopped|refunded|signed|passed|approved|canceled|cancelled|renewed|stayed|left|worked|went through|landed|recovered|held|reached|hit|slipped)\b/iu;
/** How it ended, with or without a number. */
export const OUTCOME =
  /\b(?:in the end|as a result|the result|the outcome|ended up|it (?:worked|failed|held|helped|didn['’]t work)|that (?:worked|failed|held)|went live|to this day|by (?:then|the end|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|six months later|a (?:week|month|year|quarter) later|(?:weeks|months|years) later|we (?:shipped|launched|delivered|changed over)|shipped it|finally|went through|(?:stayed|was|were|are|is) (?:open|up|back) (?:again|until)|nobody (?:was|is|missed|noticed|missing)|without (?:a|an|any|one) \w+|(?:had|with|lost|were|was) no (?:\w+ )?(?:outages?|errors?|complaints?|incidents?|delays?|loss(?:es)?|departures?)|(?:improved|saved|dropped|increased|doubled|halved|broke|restored)(?! (?:at|off|down)\b))\b/iu;
/** What was learned, or what is different since. */
export const LEARNED =
  /\b(?:since then|ever since|from then on|from that (?:day|point) on|i['’]ve (?:learned|since)|i (?:have )?(?:learned|learnt|now)|learned (?:that|to)|taught me|the lesson|my lesson|lesson(?:s)? (?:was|is|i)|next time|these days|nowadays|today|still (?:runs?|uses?|in use|do(?:es)?)|i should have|i(?: would|['’]d) (?:now|have|not|start|do|ask|call|go|let|\w+ \w+ \w+ (?:first|last|earlier))|differently|if i did it again|i(?: have|['’]ve) (?:\w+ ){1,6}(?:since|after that)|my takeaway|takeaway (?:is|was)|should have|now (?:i|we|every|each|the|any|there|it)|no longer|what i (?:changed|took|do|kept)|i (?:still|always) (?:do|ask|check|start|use|keep|begin)|what changed|in hindsight|looking back|afterwards? (?:i|we)|every \S+ (?:now|since)|became (?:the|a|our|part)|is (?:now|still)|are (?:now|still))\b/iu;

/** Trouble named in an opening: what would hurt, or who was against it. */
export const STAKE =
  /\b(?:against|refus\w+|fail(?:s|ed|ure|ures)?|broke|broken|cracks?|wrong|late|lost|lose|losing|overheat\w*|would close|too (?:late|long|early|slow|few|many)|outage|complain\w*|bad|worst|hardest|mistakes?|threat\w*|missed|embarrassing|furious|nobody knew|no one knew|died|stuck|urgent|recall\w*|angry)\b/iu;

/** A sentence that begins with what one does as a rule. */
export const HABIT_AT_START =
  /^(?:when i|i would|i['’]d|then i['’]d|i usually|i always|i (?:generally|typically|tend|try))\b/iu;
