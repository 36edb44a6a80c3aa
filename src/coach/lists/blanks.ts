/**
 * Blanks that stand where the reader's own words go: as our skeletons have them, and as people leave them while they write.
 * Each pattern is bounded, so that no text makes it slow.
 */

/** What a placeholder names: "<team>", "{your number}". */
const NAMED =
  '(?:(?:the|your|my|a|an|some|exact|insert|add|fill in) ){0,2}(?:name|number|date|day|month|year|team|company|project|program|product|service|system|person|manager|role|title|reason|result|metric|percent|percentage|amount|figure|cost|budget|action|decision|example|detail|something|place|city|customer|client|vendor|duration|time)s?(?: (?:name|here))?';
/** What is counted, behind a letter that stands for a number: "N weeks", "X percent". */
const UNIT =
  '(?:percent|percentage|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|people|engineers?|developers?|teams?|dollars?|euros?|million|billion|thousand)';
/** Before a letter that is part of a name: "Gen X people", "Team X engineers". */
const NO_NAME =
  '(?<!\\b(?:[Gg]en|[Gg]eneration|[Tt]eam|[Pp]roject|[Pp]rogram|[Oo]ption|[Pp]lan|[Ss]ervice|[Ss]ystem|[Pp]roduct|[Pp]latform|[Vv]endor|[Gg]roup|[Pp]hase|[Cc]ompany) )';

/** Blanks whose letters are capitals or small ones as they stand here. */
const AS_WRITTEN = new RegExp(
  [
    '_{3,80}|(?<!\\w)__(?!\\w)|(?<!\\w)_(?: _){1,9}(?!\\w)',
    // A transcript's "[laughs]" and a list's "[x]" are none, nor are links, notes and indexes.
    `(?<![\\w\\]])\\[(?!(?:sic|laugh\\w*|pause\\w*|applause|crosstalk|inaudible|redacted|x|\\W{0,4}|\\d{1,4})\\]|["'{\\d])[^\\][\\n]{1,50}\\](?!\\()`,
    '(?:[$€£] ?)?\\b(?:19|20)?(?:X{2,5}|x{2,5})\\b(?: ?%| percent\\b)?',
    '[$€£] ?[XYN]\\b(?![-.]\\w)',
    `${NO_NAME}\\b[XYN](?: ?%|[ -]${UNIT}\\b)`,
    '\\bx(?: ?%| percent\\b)',
    '(?<=\\bfrom )[XN] to [XYNM]\\b',
    '(?<=(?:^|[\\s(]))\\?{2,10}',
    '(?<!\\b(?:a|the|my|our|their|his|her) )\\b(?:TODO|FIXME)\\b(?! (?:lists?|items?|apps?|comments?)\\b)',
    // "The date was TBD" tells how it stood.
    '(?<!\\b(?:was|were|as|said|read|still|marked|a|the) )\\b(?:TBD|TBA|TBC)\\b',
  ].join('|'),
  'gmu',
);
/** Blanks in any letters. */
const IN_ANY_CASE = new RegExp(
  [
    `(?<![\\w/])(?:<${NAMED}>|\\{{1,2}${NAMED}\\}{1,2}|\\((?:your|insert|add|fill in) ${NAMED}\\))`,
    '(?<!\\w)\\((?:name|number|date|company|person|reason|project)\\)',
    '\\btodo:',
    '\\blorem ipsum\\b',
  ].join('|'),
  'giu',
);

export const BLANKS: readonly RegExp[] = [AS_WRITTEN, IN_ANY_CASE];
