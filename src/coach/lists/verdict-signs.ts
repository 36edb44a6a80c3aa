/**
 * What an answer is full of, or lacks, by words of content: none of these signs asks for an article, a tense or an ending, so
 * that nobody is judged by their grammar. Each pattern is bounded, so that no text makes it slow.
 */

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** Short names of months, where a number shows that they are none of the words that look like them. */
const SHORT_MONTH = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
/** The year behind a part of one: "Q3 2024", "H1 of '23". */
const OF_YEAR = "(?:,? (?:of )?(?:(?:19|20)\\d\\d|[’']\\d\\d|fy ?[’']?\\d\\d(?:\\d\\d)?)\\b)";
const COUNT =
  '(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)';

/** A moment or a span that one case has and a habit has not: "in March 2021", "on Friday", "day six", "eight days before". */
export const MOMENT = new RegExp(
  [
    `\\b(?:in|since|until|by|from|of|on|last|this|early|late|mid|end of|before|during|the) ${MONTH}\\b(?: \\d{4}\\b|(?! (?:not|be)\\b))`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`,
    `\\b${MONTH} \\d{1,4}\\b`,
    '\\b(?:in|of|since|during|until) (?:19|20)\\d\\d\\b',
    "\\b(?:in|of|since|during|until|by|late|early|mid)[ -][’']\\d\\d\\b(?![’'])",
    '\\b(?:early|mid|late|end of|start of|beginning of)[ -](?:in )?(?:19|20)\\d\\d\\b',
    '(?<![-/.\\d])\\b20\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])\\b',
    '(?<![-/.\\d])\\b(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:20)\\d\\d\\b',
    '\\b(?:in|by|until|since|during) (?:20\\d\\d-(?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/20\\d\\d)\\b(?![-/])',
    '\\b(?:on|by|until|since) (?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])\\b(?![-/]| of\\b)',
    `\\b(?:in|of|since|during|until|by|before|after|late|early|mid|end of|last|this) (?:q[1-4]|h[12])\\b${OF_YEAR}?`,
    `\\b(?:q[1-4]|h[12])${OF_YEAR}`,
    "\\b(?:in|of|since|during|until|by|before|after|late|early|end of) (?:fy|fiscal|fiscal year) ?[’']?\\d\\d(?:\\d\\d)?\\b",
    `\\b(?:the (?:first|second|third|fourth) quarter|the (?:first|second) half)${OF_YEAR}`,
    `\\b(?:spring|summer|autumn|fall|winter)${OF_YEAR}`,
    `\\b${SHORT_MONTH} \\d{1,4}\\b|\\b\\d{1,2} ${SHORT_MONTH}(?! \\w)(?=[,.\\s]|$)|\\b\\d{1,2} ${SHORT_MONTH} \\d{4}\\b`,
    '\\bin (?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\b',
    '\\bon the \\d{1,2}(?:st|nd|rd|th)\\b',
    '(?<![,\\d])\\b20[012]\\d\\b(?=[,.]? (?:i|we|the|a|an|my|our)\\b)',
    '\\b(?:on|last|every|one|that|this|the|a|by|until|to) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    '\\b(?:day|week|month|sprint) (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})\\b',
    `\\b${COUNT} (?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|ago|before|after|earlier|into|left|to go|in advance)\\b`,
    "\\b(?:at|around|by|until|before) \\d{1,2}(?:[:.]\\d\\d| ?(?:am|pm|a\\.m|p\\.m|o[’']clock))",
    '\\b(?:the (?:next|same|following|very first|first|second|third|last) (?:morning|day|evening|night|week|afternoon|month|weekend)|that (?:morning|evening|night|afternoon|weekend|same day)|one (?:morning|day|evening|night|afternoon)|last (?:year|week|month|spring|summer|autumn|fall|winter|quarter)|yesterday|ramadan|diwali|christmas|black friday|eid|new year)\\b',
    '\\b(?:one|two|three|four|five|several|few|some) (?:years?|months?|weeks?) ago\\b',
    '\\bin my (?:last|previous|former|first|second|third) (?:job|role|company|organization|week|month|year|day|position|team)\\b',
  ].join('|'),
  'giu',
);

/** Moments that are exact; "one day" and "in my last job" say that it happened, and not when. */
export const LOOSE_MOMENT =
  /^(?:one (?:day|morning|evening|night|afternoon)|in my |that |the (?:same|next|following|first|second|third|last)(?! (?:quarter|half))|ramadan|diwali|christmas|black friday|eid|new year)/iu;

/** What one would do, does as a rule, or holds to be right. */
export const NOT_A_CASE =
  /\b(?:(?:i|we|he|she|they|it|one|you|this|that|which|somebody|there) (?:would|could|should|might|must)(?! have\b)|(?:i|we|you|he|it|they)['’]d (?:try|make|set|start|first|always|usually|say|go|be|talk|look|ask|want|like)|(?:a|any|every|each|good|great) (?:\w+ ){0,2}(?:leader|manager|organization|company|team|person|program|project|process)s? (?:must|should|has|is|needs?|will|listens|can|knows)|(?:i|we) (?:always|usually|generally|typically|normally|tend to|try to|like to|believe|think that|am confident)|generally|usually|normally|it is (?:\w+ )?(?:important|necessary|essential|crucial|key|better|best)|(?:is|are) (?:very |always |also |really |the most )?(?:important|necessary|essential|crucial|key)|(?:should|must|can|will|may) (?:always |never |also |not )?be|the (?:most important|first|best|main) (?:thing|step|way|part) is|if (?:there|somebody|someone|i|we|one|you|it|people|the)|when (?:there (?:is|are)|people|everybody|you|one)|people (?:who|are|want|need|work|give|understand))\b/giu;

/** A career and its papers. */
export const CAREER =
  /\b(?:years? of (?:\w+ ){0,3}experience|experience(?:d)? in|(?:bachelor|master|degree|diploma|mba|pmp|csm|safe|itil|six sigma|certified|certification|certificates?)|my (?:skills?|strengths|career|background|current role)|i started my career|i (?:am|was|have been) (?:\w+ ){0,2}responsible for|responsible for|in my current role|skills include|hands-on|detail oriented|(?:data|result)s?[- ](?:driven|oriented)|award|fluent(?:ly)?|new challenge|expert in|working (?:as|in) (?:\w+ ){1,5}(?:since|for|from)|years? as)\b/giu;

/** A result that is claimed in degrees or in praise instead of in a count. */
export const VAGUE_RESULT =
  /\b(?:(?:improved|increased|reduced|decreased|dropped|fell|grew|rose|saved|better|faster|lower|higher|cut)(?: \w+){0,4} (?:a lot|significantly|substantially|considerably|dramatically|greatly|drastically|tremendously|noticeably|a great deal|very much|so much|much)|(?:significantly|substantially|considerably|dramatically|greatly|drastically|tremendously|noticeably|vastly|hugely) (?:improved|increased|reduced|decreased|dropped|lower|higher|faster|better|more|less|fewer)|much (?:better|faster|happier|easier|lower|higher|smoother|more \w+)|a lot of (?:money|time|effort|costs?|hours)|(?:became|got) (?:much |a lot |more and more )?(?:better|faster|smoother|more stable)|big (?:impact|success|improvement)|(?:great|huge|big|real) success|(?:by|some|around|about) (?:many|several|a few|a lot of|thousands|millions|hundreds))\b/giu;

/** Applause at the end of a story: it came from somebody, and measures nothing. */
export const APPLAUSE =
  /\b(?:(?:was|were|is|are|very|so|really|more|much|been) (?:very |also |really |quite |mostly |extremely |so |much |a lot )?(?:happy|happier|satisfied|pleased|delighted|impressed|proud|grateful|thankful|convinced|enriching)|appreciat(?:e|ed|ion)|(?:positive|good|great|very good) (?:feedback|rating|reviews?|relationship|result|experience)|(?:high )?praise|thanked (?:me|us)|congratulat\w+|award|prize|success(?:ful|fully)?|well received|as an example|promoted)\b/giu;

/** Forms of a program that stand for its acts. */
export const CEREMONY =
  /\b(?:stakeholders?|steering committee|governance|workshops?|brainstorm\w*|war room|action items?|raid log|raci|pros and cons|dashboards?|status (?:reports?|meetings?|updates?)|weekly (?:meetings?|status|basis)|daily (?:basis|meetings?|standups?)|regular (?:meetings?|updates?|status)|several (?:meetings?|discussions?|talks)|many (?:meetings?|discussions?|times)|one-on-ones?|root cause(?: analysis)?|mapping|action plan|in phases|phase|prioriti[sz]ation|moscow|roadmap|requirements?|best practices?|framework|kpis?|methodology|alignment|visibility|communicated|coordinated|collaborated|presentation|lessons learned|crisis team|working group|taskforce|task force|milestones?|sync(?:s|ed)?|cross-functional|leadership|management)\b/giu;

/** A lesson that anybody could draw from anything. */
export const STOCK_LESSON =
  /\b(?:learn(?:ed|t|ing|ings)?|lesson|taught|teaches|understanding|take ?away|took from|take from|retain|shows?|believe|think)\b[^.!?]{0,60}?\b(?:important|essential|critical|crucial|key|communicat\w+|transparen\w+|trust|planning|teamwork|together|courage|everyone|everybody|responsibility|calculated risk|win-win|powerful|always|never assume|the first step|complicated|right call|step by step|the benefit|listen)\b/giu;

/** Somebody with another view, and what spoke for it. */
export const OPPOSED =
  /\b(?:refus(?:e|es|ed|al)|object(?:s|ed|ion|ions)|oppos(?:e|es|ed)|disagree(?:s|d)?|said no|says no|no answer|(?:did|does|would)(?: not|n['’]t) (?:want|agree|believe|accept|like|trust)|didn['’]t (?:want|agree|believe|accept|like|trust)|(?:was|is|were|are) (?:not (?:ready|convinced)|against|afraid|worried|angry|skeptical|sceptical|resisting)|wanted|hated|insisted|argued|doubted|feared|reason|fear|fair|(?:was|were|is|are) (?:also |both |half |all )?(?:right|correct|true)|rightly|asked (?:me )?(?:why|what|whether)|he said|she said|they said|told me|said:|said that)\b/giu;

/** Where the teller was wrong, in the teller's own words. */
export const OWN_FAULT =
  /\b(?:i(?: was| am|['’]m) (?:wrong|ashamed|too (?:late|slow|fast|sure|proud|quick)|the one who (?:missed|forgot|broke|approved))|my (?:own )?(?:mistake|fault|error|failure|miss|guess was)|(?:was|is) (?:mine|my fault|my mistake|partly my|my doing|partly mine)|i (?:should(?:['’]ve| have| first| ask)|ought to|could have|had (?:not|never|missed|forgotten|skipped|asked|told|guessed|ignored|trusted|waited)|hadn['’]t|forgot|had forgot|missed|overlooked|underestimated|overestimated|misjudged|regret|skipped|lost (?:\w+ ){1,3}(?:days?|weeks?|months?)|did (?:not|n['’]t) (?:think|ask|consider|tell|check|notice|see|know|do|say|look|test)|didn['’]t (?:think|ask|consider|tell|check|notice|see|know|say|look|test)|did wrong|got (?:it |that )?wrong|was wrong|waited too|believed|wanted to believe|apologi[sz]ed|told (?:\w+ ){1,4}only (?:in|on)|discovered (?:\w+ ){1,2}only)|what (?:stings|i (?:regret|did wrong|did not do|got wrong|(?:would|['’]d) (?:change|do differently|take back)))|(?:the )?(?:one )?thing i (?:regret|got wrong|missed)|could have (?:\w+ ){1,3}(?:earlier|sooner|on the first)|took me too long)\b/giu;

/** Two states that a number is set between. */
export const COMPARISON =
  /\b(?:from|instead of|before|after|against|compared|versus|vs|than|it was|was|were|had been|to|not|down|up|plan|planned|usual|normal|previously|earlier|out of|of)\b/iu;

/** Words that make any work sound large. */
export const BUZZ =
  /\b(?:strateg(?:y|ic|ically)|vision(?:ary)?|transformation(?:al)?|holistic\w*|agile|empower\w*|innovat\w+|excellence|mindset|journey|impactful|synerg\w+|ecosystem|paradigm|passion(?:ate)?|scalable|world-class|best-in-class|cutting-edge|robust|seamless(?:ly)?|proactive(?:ly)?|culture of|continuous improvement|emotional intelligence|thought leader\w*|change agent|empath(?:y|etic)|solution-oriented|value proposition|high-impact|cross-functional|end-to-end|at scale|servant leader\w*|silos|deliverables|actionable|insights)\b/giu;

/** What joins the sentences of a story: a cause, a turn, a condition. A list of deeds has none. */
export const JOINT =
  /\b(?:because|but|so|since|although|though|instead|until|unless|whether|therefore|however|then|after|before|when|while|yet|still|only|even|why)\b/giu;

/** Words of somebody who looks for the story while telling it. */
export const FILLER =
  /\b(?:anyway|i mean|you know|sort of|kind of|by the way|let me think|another story|as i said|so (?:yes|yeah)|ok(?:ay)? so|to be fair|actually|basically|honestly|i guess|i suppose|i think (?:it|that|there|one)|or something|whatever|maybe|perhaps|more or less|and (?:stuff|everything)|a bit like|if you (?:see|prefer|like))\b/giu;
