import { type Day, inShort } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { dayOf } from '../journal/moment.ts';
import type { Review, ReviewQuestion, ReviewQuestions } from '../journal/review.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { lookAhead, reviewTitle } from './review-ahead.ts';
import { harmless } from './shown.ts';
import { wrap } from './width.ts';

const choices: Readonly<Record<string, string>> = {
  do: 'do it',
  shrink: 'shrink it',
  'hand-over': 'hand it over',
  drop: 'drop it',
  keep: 'keep it as it is',
  reword: 'reword it',
  retire: 'retire it',
  'go-on': 'it goes on',
  reached: 'it is reached',
};

/** A review as it can be read again: every question that has an answer, with it. Ends in a newline. */
export function reviewText(
  review: Review,
  questions: ReviewQuestions,
  journal: Journal,
  today: Day,
  look: Look,
): string {
  const { short, long } = questions;
  const isShort = (id: string) => short.some((question) => question.id === id && id !== 'focus');
  const asked = [...short.filter(({ id }) => isShort(id)), ...long];
  const known = new Set(asked.map(({ id }) => id));
  // Answers to questions that the template no longer has.
  const others = Object.keys(review.answers).filter((id) => !known.has(id));
  const blocks = [
    ...asked.flatMap((question) => {
      const lines = said(question, review, journal, look);
      return lines.length > 0 ? [{ question, lines }] : [];
    }),
    ...others.map((id) => ({
      question: { id, text: id },
      lines: item('', review.answers[id]!, look.columns),
    })),
  ];
  const hardAt = blocks.findLastIndex(({ question }) => before.includes(question.id));
  const ordered = [...blocks.slice(0, hardAt + 1), ...hardBlock(review, look), ...blocks.slice(hardAt + 1)];
  const ahead = lookAhead(review, journal, today, look);
  const texts = ordered.map(({ question: { id, text }, lines }) =>
    [...headed(id === 'carried' ? 'What was moved again and again' : text, look), ...lines]
      .map((line) => `${line}\n`)
      .join(''),
  );
  const forNext = ahead && `${look.paint.strong('What comes next')}\n${ahead}`;
  return [heading(review, journal, today, look), ...texts, ...(forNext ? [forNext] : [])].join('\n');
}

/** Questions that come before the hard one. */
const before: readonly string[] = ['last-time', 'carried', 'goals', 'standard', 'since', 'let-go'];

function heading({ period, closed, short }: Review, { settings }: Journal, today: Day, { paint }: Look) {
  const facts = [
    short && 'the short form',
    closed ? `signed off ${inShort(dayOf(closed, settings.dayStarts), today)}` : 'not signed off yet',
  ].filter(Boolean);
  return `${paint.heading(reviewTitle(period))}\n${paint.quiet(facts.join(paint.and))}\n`;
}

/** The answers to one question, commitments and focus aside, which come last. */
function said({ id }: ReviewQuestion, review: Review, journal: Journal, { columns }: Look): string[] {
  const chosen = { carried: carriedLines, goals: goalLines, standard: standardLines }[id];
  const lines = chosen ? chosen(review, journal) : [];
  const answer = review.answers[id];
  return [
    ...lines.flatMap(([text, choice]) => item('', `${text}: ${choices[choice] ?? choice}`, columns)),
    ...(answer === undefined ? [] : item('', answer, columns)),
  ];
}

type Chosen = readonly (readonly [text: string, choice: string])[];

function carriedLines({ carried }: Review, journal: Journal): Chosen {
  const texts = new Map(commitmentsOf(journal).map(({ id, text }) => [id, text]));
  return Object.entries(carried).map(([id, choice]) => [texts.get(id) ?? id, choice]);
}

function goalLines({ goals }: Review, journal: Journal): Chosen {
  const texts = new Map(journal.goals.map(({ id, text }) => [id, text]));
  return Object.entries(goals).map(([id, choice]) => [texts.get(id) ?? id, choice]);
}

function standardLines({ standard }: Review, { standards }: Journal): Chosen {
  if (!standard) return [];
  return [[standards.find(({ id }) => id === standard.id)?.text ?? standard.id, standard.choice]];
}

function hardBlock({ hard }: Review, look: Look) {
  if (!hard) return [];
  const { text, why, answer } = hard;
  const lines = [
    ...(answer === undefined ? [] : item('', answer, look.columns)),
    ...item('', `Asked because ${why}.`, look.columns).map(look.paint.quiet),
  ];
  return [{ question: { id: 'hard', text }, lines }];
}

function headed(text: string, { paint, columns }: Look): string[] {
  return wrap(harmless(text).replaceAll('\n', ' '), columns).map(paint.strong);
}
