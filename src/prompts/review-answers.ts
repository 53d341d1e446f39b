import { LeadError } from '../errors.ts';
import { type Day, inShort } from '../journal/day.ts';
import { parseDuration } from '../journal/duration.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { nearest } from '../journal/nearest.ts';
import { within } from '../journal/period.ts';
import { mostPromises, type Review } from '../journal/review.ts';
import { usualDue } from '../journal/review-period.ts';
import { periodWords } from '../render/review-ahead.ts';
import { addGoals, addSettings } from '../store/add.ts';
import { decode } from '../store/decode.ts';
import { unfit } from '../store/folder.ts';
import { entryPath, goalsPath, standardsPath } from '../store/layout.ts';
import { placed } from '../store/placed.ts';
import { readJournal } from '../store/read.ts';
import { type ReviewAnswers, reviewAnswersSchema } from '../store/review-answers-file.ts';
import { starterGoals } from '../store/starters.ts';
import { stripped } from '../store/stripped.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { Carrying } from './carrying.ts';
import { carry, endGoal, judgeStandard, type NextPromise, promise } from './review-kept.ts';
import { keep, type Reviewing, reviewNow } from './reviewing.ts';

/**
 * Does a review with answers that were written beforehand, and signs it off.
 * Nothing is written if any part of them is wrong.
 *
 * @param name what to call the source of the answers in an error.
 * @throws LeadError that names everything that is wrong.
 */
export async function answerReview(reviewing: Reviewing, source: string, name: string): Promise<void> {
  const { world, folder } = reviewing;
  const answers = understood(source, name);
  const journal = await readJournal(folder);
  const review = await reviewNow(reviewing);
  const wrong = await objections(reviewing, answers, journal, review);
  if (wrong.length > 0) throw misused(wrong.map((one) => `${name}: ${one}`));
  const byId = new Map(commitmentsOf(journal).map((commitment) => [commitment.id, commitment]));
  const made = Object.keys(answers.carried).map((id) => byId.get(id)!.made);
  const paths = [standardsPath, goalsPath, ...[folder.today, ...made].map(entryPath)];
  const broken = journal.unread.filter(({ path }) => paths.includes(path));
  if (broken.length > 0) throw unfit(broken);
  await addSettings(folder);

  if (review.opened === undefined) await keep(reviewing, { set: ['opened'], to: world.now });
  for (const [id, given] of Object.entries(answers.carried))
    await carry(reviewing, byId.get(id)!, carrying(given, dueBy(reviewing, journal)));
  for (const [id, choice] of Object.entries(answers.goals)) await endGoal(reviewing, { id }, choice);
  if (answers.standard) await judgeStandard(reviewing, answers.standard, answers.standard);
  if (answers['new-goals'].length > 0) await setGoals(reviewing, answers['new-goals']);
  for (const given of promises(answers, reviewing, journal)) await promise(reviewing, given);
  await keep(reviewing, ...spoken(answers, reviewing, journal, review), { set: ['closed'], to: world.now });
}

function understood(source: string, name: string): ReviewAnswers {
  const { value, unread } = decode(name, source, reviewAnswersSchema);
  if (value === undefined) throw misused(unread.map(placed));
  return value;
}

/** What is wrong with answers that read well by themselves, one sentence each. */
async function objections(
  reviewing: Reviewing,
  answers: ReviewAnswers,
  journal: Journal,
  review: Review,
): Promise<string[]> {
  const { world, folder, template, next, period } = reviewing;
  if (review.closed !== undefined) {
    const others = Object.entries(answers).filter(([key, given]) => key !== 'focus' && isSaid(given));
    if (others.length > 0)
      return [`the review of ${periodWords(period)} is signed off; only its focus may be changed`];
  }
  const { today } = folder;
  const open = commitmentsOf(journal).filter(({ status }) => status === 'open');
  const asked = [...template.long, ...template.short].filter(({ id }) => !apart.includes(id));
  const starters = (await starterGoals(world, folder.files, today)).map(({ thing }) => thing);
  const carried = Object.values(answers.carried).flatMap((one) => ('due' in one && one.due ? [one.due] : []));
  const made = promises(answers, reviewing, journal);
  const outside = made.filter(({ due }) => !within(next, due) || due < today);
  const goals = (answers.commitments ?? []).flatMap((one) => ('goal' in one && one.goal ? [one.goal] : []));
  return [
    ...unknown('question', Object.keys(answers.answers), asked),
    ...unknown('open commitment', Object.keys(answers.carried), open),
    ...unknown('standard', answers.standard ? [answers.standard.id] : [], journal.standards),
    ...unknown('goal', [...Object.keys(answers.goals), ...goals], journal.goals),
    ...unknown('starter goal', answers['new-goals'], starters),
    ...carried.filter((day) => day < today).map((day) => `${inShort(day, today)} is over`),
    ...outside.map(
      ({ text, due }) =>
        `"${text}" is due ${inShort(due, today)}, which is not in ${periodWords(next)} from today on`,
    ),
    ...(review.commitments.length + made.length > mostPromises ? [`${mostPromises} promises at most`] : []),
  ];
}

/** Questions whose answers have keys of their own. */
const apart: readonly string[] = ['carried', 'new-goals', 'commitments', 'focus'];

function isSaid(given: unknown): boolean {
  return given !== undefined && Object.keys(Object(given)).length > 0;
}

function unknown(kind: string, ids: readonly string[], known: readonly { readonly id: string }[]): string[] {
  const exist = new Set(known.map(({ id }) => id));
  return ids
    .filter((id) => !exist.has(id))
    .map((id) => {
      const near = nearest(id, [...exist]);
      return `no ${kind} is called "${id}"${near ? `; did you mean ${near}?` : ''}`;
    });
}

function carrying(given: ReviewAnswers['carried'][string], usual: Day): Carrying {
  return given.choice === 'shrink'
    ? { ...stripped(given), choice: 'shrink', due: given.due ?? usual }
    : (stripped(given) as Carrying);
}

function promises(answers: ReviewAnswers, reviewing: Reviewing, journal: Journal): NextPromise[] {
  const usual = dueBy(reviewing, journal);
  return (answers.commitments ?? []).map((given) => {
    const { budget, due = usual, ...rest } = { budget: undefined, due: undefined, ...given };
    const minutes = budget === undefined ? undefined : parseDuration(budget, journal.settings.workingDay);
    return { ...stripped(rest), due, ...(minutes !== undefined && { budget: minutes }) } as NextPromise;
  });
}

function dueBy({ next, folder }: Reviewing, { away }: Journal): Day {
  return usualDue(next, folder.today, away);
}

async function setGoals(reviewing: Reviewing, ids: readonly string[]): Promise<void> {
  const { world, folder } = reviewing;
  const starters = await starterGoals(world, folder.files, folder.today);
  const picked = starters.flatMap(({ thing }) => (ids.includes(thing.id) ? [thing] : []));
  const added = await addGoals(folder, picked);
  await keep(reviewing, ...added.map(({ id }) => ({ append: ['new-goals'], item: id })));
}

/** What is answered in words: the questions, the hard one that the journal asks for, and the focus. */
function spoken(
  { answers, hard, focus }: ReviewAnswers,
  { hardQuestion }: Reviewing,
  journal: Journal,
  review: Review,
): Change[] {
  const asked = hard === undefined ? undefined : (review.hard ?? hardQuestion(journal, { carried: {} }));
  return [
    ...Object.entries(answers).map(([id, to]) => ({ set: ['answers', id], to })),
    ...(asked && hard !== undefined ? [{ set: ['hard'], to: { ...asked, answer: hard } }] : []),
    ...(focus === undefined ? [] : [{ set: ['focus'], to: focus }]),
  ];
}

function misused(wrong: readonly string[]): LeadError {
  return new LeadError(wrong.join('\n'), { failure: 'misused', hint: 'Nothing was written.' });
}
