import type { OwnQuestion } from '../render/report-answers.ts';
import type { LensQuestions } from '../render/report-data.ts';
import { checkInForm, lensesForm } from '../store/check-in-form.ts';
import type { Folder } from '../store/folder.ts';
import { templatesFolder } from '../store/layout.ts';
import type { World } from '../world/world.ts';

/**
 * The questions of the person's own check-in. That which comes with `lead` has
 * none, so nothing is loaded that reads YAML where they have no other.
 */
export async function ownQuestionsIn(
  { files }: Folder,
  world: World,
): Promise<readonly (OwnQuestion & { readonly private: boolean })[]> {
  if ((await files.read(`${templatesFolder}/check-in.yaml`)) === undefined) return [];
  const { readTemplate } = await import('../store/templates.ts');
  const { ownQuestions } = await import('../store/check-in-template.ts');
  return ownQuestions(await readTemplate(world, files, 'check-in.yaml', checkInForm));
}

/** The questions of the lenses, where one of `layouts` tells of lenses. */
export async function lensQuestionsFor(
  layouts: readonly { readonly text: string }[],
  { files }: Folder,
  world: World,
): Promise<LensQuestions | undefined> {
  if (!layouts.some(({ text }) => /\blenses\b/.test(text))) return undefined;
  const { readTemplate } = await import('../store/templates.ts');
  return readTemplate(world, files, 'lenses.yaml', lensesForm);
}
