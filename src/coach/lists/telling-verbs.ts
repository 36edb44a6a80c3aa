/**
 * Verbs of what a person does, in the present tense. Many people tell a story of last year in it ("I make a table, and I
 * ask him"): that is an act too. Verbs that as often tell a habit or a skill ("manage", "work", "speak") are left out.
 */
export const TELLING = new Set(
  (
    'add agree answer apologize argue ask begin block bring build buy call cancel change check choose close collect compare ' +
    'contact convince count cut decide delete discover draw drop explain find fix fly follow get give go install interview ' +
    'invite join keep let listen make meet measure move offer open pay phone pick point postpone present print promise propose ' +
    'prove pull push put read record refuse remove replace request rewrite ride run say search see sell send show sign sit sort ' +
    'start stay stop suggest switch take talk tell test time travel turn visit walk watch write'
  ).split(' '),
);

/**
 * Past forms that tell little by themselves: a state, or what came of acts that are not told ("I delivered, I improved").
 * Enough to say that somebody acted, and nothing a camera would have shown.
 */
export const LOOSE_ACTS = new Set(
  (
    'led helped supported managed assisted contributed worked tried got learned noticed realized felt thought knew started ' +
    'became considered participated involved had delivered achieved increased reduced improved saved exceeded optimized ' +
    'implemented established developed owned executed enhanced transformed boosted ' +
    'identified collaborated communicated coordinated ensured defined prioritized engaged tracked monitored planned'
  ).split(' '),
);

/** Verbs that claim an act and name none: a camera would have nothing to show. */
export const EMPTY_ACTS = new Set(
  (
    'spearheaded championed leveraged orchestrated streamlined empowered fostered drove driven aligned ensured strengthened ' +
    'facilitated optimized enabled cultivated navigated harnessed unlocked elevated reframed demonstrated believed'
  ).split(' '),
);

/** Verbs of a career, not of a case: "I joined a bank in 2015 and received an award". */
export const CAREER_ACTS = new Set(
  'joined graduated received worked moved studied earned obtained completed achieved won left held'.split(' '),
);
