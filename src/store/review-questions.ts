import type { HardQuestion } from '../journal/hard-question.ts';
import type { ReviewKind, ReviewQuestions } from '../journal/review.ts';
import type { Files } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { reviewTemplateSchema } from './review-template.ts';
import { stripped } from './stripped.ts';
import { readTemplate } from './templates.ts';

/** The questions of one kind of review, and the deck that its hard question is drawn from. */
export interface ReviewTemplate extends ReviewQuestions {
  readonly deck: readonly HardQuestion[];
}

/** Reads the questions of a `kind` of review: the person's own, else those that came with `lead`. */
export async function readReviewTemplate(
  world: World,
  files: Files,
  kind: ReviewKind,
): Promise<ReviewTemplate> {
  const template = await readTemplate(world, files, 'review.yaml', async () => reviewTemplateSchema);
  return {
    long: (template[kind] ?? []).map(stripped),
    short: (template.short ?? []).map(stripped),
    deck: template.hard ?? [],
  };
}
