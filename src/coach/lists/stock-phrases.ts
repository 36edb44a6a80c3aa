/** Phrases that any candidate could say about any project, by what is missing behind them. */

import { phrases } from './phrases.ts';

const ACT = 'What exactly did you do or say, and to whom?';
const FACT = 'Which fact stands behind it?';
const CUT = 'Would the answer miss it?';

export const STOCK_PHRASES = phrases(
  Object.entries({
    [ACT]:
      'took ownership, take ownership, taking ownership, took full ownership, full ownership, end to end, end-to-end, drove alignment, driving alignment, ' +
      'gained alignment, got alignment, got everyone aligned, got everybody aligned, aligned stakeholders, align stakeholders, aligned the teams, aligned the team, ' +
      'everyone on the same page, everybody on the same page, on the same page, buy-in, got buy-in, stakeholder buy-in, worked closely with, working closely with, ' +
      'worked cross-functionally, cross-functional collaboration, wore many hats, wear many hats, wearing many hats, stepped up, stepped up to the plate, step up, ' +
      'rolled up my sleeves, rolled up our sleeves, hit the ground running, spearheaded, spearheading, championed, orchestrated, leveraged, leveraging, ' +
      'leveraged my, facilitated discussions, facilitated workshops, facilitated sessions, kept everyone informed, kept everybody informed, ' +
      'open communication, open and honest communication, transparent communication, communicated transparently, communicated effectively, clear communication, over-communicated, ' +
      'built strong relationships, build strong relationships, managed expectations, managing expectations, set clear expectations, ' +
      'liaised with, touched base, touch base, circled back, circle back, reached out, proactively, took the initiative, took initiative, ' +
      'thought outside the box, think outside the box, put out fires, moved the needle, move the needle, leading by example, led by example, lead by example, ' +
      'brought people together, bring people together, bridged the gap, connect the dots, connected the dots, drilled down, deep dive, did a deep dive',
    [FACT]:
      'a huge success, a great success, a big success, a success, a win-win, win-win, went smoothly, very well received, well received, well-received, ' +
      'happy with the outcome, happy with the result, happy with the results, exceeded expectations, exceeding expectations, above and beyond, ' +
      'on time and on budget, on time and within budget, on time and under budget, positive feedback, great feedback, overwhelmingly positive, ' +
      'high-performing team, high performing team, best practices, lessons learned, fast-paced environment, fast-paced, high-pressure environment, high-stakes, ' +
      'mission-critical, business-critical, tight deadline, tight deadlines, aggressive timeline, aggressive timelines, complex stakeholder landscape, ' +
      'data-driven, results-driven, results-oriented, customer-centric, customer-obsessed, added value, value-add, business value, great learning experience, ' +
      'valuable lesson, valuable lessons, game changer, game-changer, paid off, low-hanging fruit, quick win, quick wins, synergies, synergy, paradigm shift, ' +
      'holistic approach, holistic, north star, single source of truth, moving parts, many moving parts, perfect storm, steep learning curve, silver bullet',
    [CUT]:
      "at the end of the day, in today's world, needless to say, long story short, to make a long story short, first and foremost, last but not least, " +
      'communication is key, key takeaway, key learning, teamwork makes the dream work, trust the process, it is what it is, i am passionate about, ' +
      "i'm passionate about, i'm a firm believer, i am a firm believer, i pride myself, team player, team effort, people person, i like to think, in terms of, moving forward, going forward",
  }).flatMap(([note, list]) => list.split(', ').map((phrase) => [phrase, note] as const)),
);
