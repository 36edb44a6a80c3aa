/** The components handed to every MDX body. Names and props are fixed in src/book/components.ts. */

import After from './After.astro';
import Answer from './Answer.astro';
import Avoid from './Avoid.astro';
import Before from './Before.astro';
import BeforeAfter from './BeforeAfter.astro';
import Checklist from './Checklist.astro';
import Claim from './Claim.astro';
import Disagreement from './Disagreement.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import FactNote from './FactNote.astro';
import Figure from './figures/Figure.astro';
import FollowUp from './FollowUp.astro';
import FollowUps from './FollowUps.astro';
import HeaderCell from './HeaderCell.astro';
import HeadingTwo from './HeadingTwo.astro';
import HeadingThree from './HeadingThree.astro';
import Line from './Line.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Noted from './Noted.astro';
import Picture from './Picture.astro';
import PrincipleLink from './PrincipleLink.astro';
import QuestionLink from './QuestionLink.astro';
import Quiz from './QuizDoor.astro';
import Quotation from './Quotation.astro';
import Reading from './Reading.astro';
import Say from './Say.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TermNote from './TermNote.astro';
import Transcript from './Transcript.astro';
import Why from './Why.astro';
import WritingDesk from './WritingDesk.astro';

export const components = {
  // What Markdown itself writes.
  a: Link,
  blockquote: Quotation,
  h2: HeadingTwo,
  h3: HeadingThree,
  img: Picture,
  table: Table,
  th: HeaderCell,
  // What place-notes.ts makes of facts and terms.
  FactNote,
  Noted,
  TermNote,
  // What authors name.
  After,
  Answer,
  Avoid,
  Before,
  BeforeAfter,
  Checklist,
  Claim,
  Disagreement,
  Example,
  Fact,
  Figure,
  FollowUp,
  FollowUps,
  Line,
  Note,
  PrincipleLink,
  QuestionLink,
  Quiz,
  Reading,
  Say,
  Steps,
  Term,
  Transcript,
  Why,
  WritingDesk,
};
