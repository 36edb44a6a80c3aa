/** Words that mean the same to a reader of this book. Lower case, American spelling, no punctuation. */

/**
 * Groups of words and phrases. The first of a group is how the book says it; a query that holds any other
 * is asked with the first too.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['technical program manager', 'tpm', 'tpms'],
  ['senior', 'l6', 'level 6', 'senior tpm'],
  ['principal', 'l7', 'level 7', 'principal tpm'],
  ['l5', 'level 5'],
  ['engineering manager', 'sdm', 'software development manager'],
  ['software engineer', 'sde', 'swe', 'developer'],
  ['product manager', 'pm-t', 'pmt'],
  ['project manager', 'pm'],
  ['hiring manager', 'hm'],
  ['leadership principles', 'lp', 'lps', 'amazon values', '16 principles', '14 principles'],
  [
    'writing exercise',
    'essay',
    'writing assessment',
    'written exercise',
    'writing sample',
    'writing test',
    'written test',
  ],
  ['loop', 'onsite', 'on site', 'final round', 'virtual onsite', 'interview day', 'panel'],
  ['phone screen', 'phone interview', 'screening call', 'phone call'],
  ['recruiter screen', 'recruiter call', 'recruiter interview', 'hr call', 'hr round', 'hr screen'],
  ['timeline', 'how long does the process take', 'process length', 'how many weeks'],
  ['bar raiser', 'bar riser', 'barraiser'],
  ['debrief', 'hiring committee', 'hiring decision'],
  ['ai', 'chatgpt', 'chat gpt', 'gpt', 'llm', 'copilot', 'claude', 'gemini', 'artificial intelligence'],
  ['apply again', 'reapply', 're-apply', 'cooldown', 'cool down', 'cooling off'],
  ['rejection', 'rejected', 'turned down', 'not this role'],
  ['resume', 'cv', 'curriculum vitae'],
  ['certifications', 'certification', 'certificate', 'certs', 'pmp', 'csm', 'psm', 'scrum master'],
  ['referral', 'refer', 'referred', 'recommendation'],
  ['qualifications', 'requirements', 'qualified'],
  ['visa', 'h1b', 'sponsorship', 'work permit', 'green card'],
  ['remote', 'work from home', 'wfh', 'return to office', 'rto', 'hybrid'],
  ['dress', 'wear', 'clothes', 'clothing', 'outfit', 'attire'],
  ['pay', 'comp', 'compensation', 'tc', 'total compensation', 'salary', 'package'],
  ['shares', 'rsu', 'rsus', 'stock', 'equity', 'restricted stock units', 'vesting'],
  ['sign-on bonus', 'signing bonus', 'sign on', 'joining bonus'],
  ['claw-back', 'clawback', 'repay bonus'],
  ['negotiating', 'negotiate', 'negotiation', 'counter offer', 'counteroffer'],
  ['down-leveling', 'downlevel', 'downleveled', 'downleveling', 'down level', 'lower level'],
  ['performance plan', 'pip', 'performance improvement plan'],
  ['star', 'star method', 'situation task action result'],
  ['story bank', 'story matrix', 'stories to prepare'],
  ['follow-up', 'follow up', 'followup', 'drill down', 'probing questions'],
  ['conflict', 'disagreement', 'argument', 'dispute'],
  ['teammate', 'coworker', 'co-worker', 'colleague', 'peer'],
  ['manager', 'boss', 'supervisor'],
  ['mistake', 'failure', 'failed', 'error'],
  ['deadline', 'due date', 'delay', 'late delivery'],
  ['prioritization', 'prioritize', 'priorities', 'competing priorities'],
  ['metrics', 'kpi', 'kpis', 'okr', 'okrs', 'measure'],
  ['incident', 'outage', 'sev1', 'postmortem', 'post mortem', 'coe'],
  ['load balancing', 'load balancer'],
  ['authentication', 'authn', 'login', 'sign in'],
  ['authorization', 'authz', 'permissions'],
  ['database', 'db', 'sql', 'nosql'],
  ['time complexity', 'big o', 'complexity of an algorithm'],
  ['url shortener', 'tinyurl', 'tiny url', 'bitly', 'link shortener', 'shorten urls'],
  ['parking', 'parking lot', 'parking garage', 'car park'],
  ['object model', 'oop', 'ood', 'object oriented', 'object oriented design', 'class design'],
  ['scheduled', 'cron', 'cron job', 'cron jobs', 'scheduler'],
  ['antivirus', 'anti virus', 'virus scanner', 'malware', 'malware scanner'],
  ['arrays', 'array', 'lists intersection', 'intersection'],
  ['mock interview', 'mock', 'mocks', 'practice interview', 'rehearse'],
  ['plan', 'study plan', 'preparation plan', 'prep plan', 'schedule'],
  ['questions to ask', 'ask the interviewer', 'reverse questions'],
];

/** British spelling → American, where no rule gives it. */
export const BRITISH: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  practise: 'practice',
  practising: 'practicing',
  centre: 'center',
  metre: 'meter',
  enrolment: 'enrollment',
  fulfil: 'fulfill',
  skilful: 'skillful',
  judgement: 'judgment',
  grey: 'gray',
  cheque: 'check',
  catalogue: 'catalog',
  dialogue: 'dialog',
  levelling: 'leveling',
  labelled: 'labeled',
  modelling: 'modeling',
  travelling: 'traveling',
  cancelled: 'canceled',
};

/** Words that carry no subject: articles, pronouns, auxiliaries, question words, small prepositions. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so as at by for from in into of on onto to with about over ' +
    'i me my mine we us our you your he she they them their it its this that these those there here ' +
    'am is are was were be been being do does did done have has had having can could will would shall should may might must ' +
    'how what when where which who whom whose why vs versus ' +
    'not no just really very too also any some get gets got give me please tell need want know find say ' +
    'dont doesnt didnt cant wont im ive whats hows'
  ).split(' '),
);

/** Words on nearly every page of this book: they say nothing when another word is there. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  'amazon',
  'tpm',
  'tpms',
  'interview',
  'interviews',
  'tips',
  'guide',
]);
