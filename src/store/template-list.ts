import { LeadError } from '../errors.ts';
import { nearest } from '../journal/nearest.ts';
import type { World } from '../world/world.ts';
import { writeFile } from './change.ts';
import { schemaLine } from './editor-schema.ts';
import { type Folder, unfit } from './folder.ts';
import { templatesFolder } from './layout.ts';
import { builtInLayouts, isLayoutPath, layoutPath } from './report-layouts.ts';
import { readOwn } from './templates.ts';

/** Words of the program that a person may replace by their own. */
export interface Template {
  /** As it is called on the command line. */
  readonly name: string;
  /** Below the folder of templates. */
  readonly path: string;
  /** What it is for. */
  readonly about: string;
}

/** Every template there is. */
export const templates: readonly Template[] = [
  {
    name: 'check-in',
    path: 'check-in.yaml',
    about: 'the questions of lead today and lead close, with your own among them',
  },
  { name: 'lenses', path: 'lenses.yaml', about: 'the two questions of each of the six lenses' },
  { name: 'review', path: 'review.yaml', about: 'the questions of lead review' },
  { name: 'standards', path: 'standards.yaml', about: 'the standards that lead init offers' },
  { name: 'goals', path: 'goals.yaml', about: 'the development goals that lead init offers' },
  ...Object.entries(builtInLayouts).map(([name, about]) => ({ name, path: layoutPath(name), about })),
];

/** The path of a person's own template in the journal. */
export function ownPath({ path }: Pick<Template, 'path'>): string {
  return `${templatesFolder}/${path}`;
}

/** The template called `name`, or the one of `others`. Only these names lead to a file. @throws LeadError if there is none. */
export function templateNamed(name: string, others: readonly Template[] = []): Template {
  const all = [...templates, ...others];
  const found = all.find((one) => [one.name, one.path, ownPath(one)].includes(name.trim()));
  if (found) return found;
  const names = all.map((one) => one.name);
  const near = nearest(name, names);
  throw new LeadError(`there is no template "${name}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}There are ${names.join(', ')}.`,
  });
}

/** The same layout by another name. @throws LeadError if it is no layout, or the name can be that of none. */
export function renamed(template: Template, name: string): Template {
  const path = layoutPath(name.trim());
  if (!isLayoutPath(ownPath(template))) {
    throw new LeadError(`${template.name} cannot be called otherwise`, {
      failure: 'misused',
      hint: 'There is one of it; only layouts of reports can be many.',
    });
  }
  if (isLayoutPath(ownPath({ path }))) return { ...template, name: name.trim(), path };
  throw new LeadError(`"${name}" cannot be the name of a layout`, {
    failure: 'misused',
    hint: 'A name has letters, digits, - and _ only.',
  });
}

/** The text of the template that came with `lead`. */
export async function builtInText(world: World, { path }: Pick<Template, 'path'>): Promise<string> {
  const text = await world.templates.read(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

/**
 * Puts a copy of a built-in template into the journal: that of `source`, as `template`.
 *
 * @throws LeadError if there is one already, or it cannot be written.
 */
export async function copyTemplate(
  world: World,
  folder: Folder,
  template: Template,
  source: Template,
): Promise<void> {
  const path = ownPath(template);
  if (folder.unread.length > 0) throw unfit(folder.unread);
  await folder.files.alone(async () => {
    if ((await readOwn(folder.files, template.path)) !== undefined) {
      throw new LeadError(`${path} is there already`, {
        failure: 'misused',
        hint: `Nothing was written. Change it in an editor: ${folder.files.folder}/${path}`,
      });
    }
    const after = schemaLine(path) + (await builtInText(world, source));
    await writeFile(folder, { path, before: undefined, after, what: `the template ${template.name}` });
  });
}
