import { LeadError } from '../errors.ts';
import { fileNamed } from '../prompts/what-to-edit.ts';
import { count } from '../render/count.ts';
import { flawList } from '../render/doctor.ts';
import { homePath } from '../render/home-path.ts';
import { json } from '../render/json.ts';
import { shown } from '../render/shown.ts';
import { templateList } from '../render/template-list.ts';
import { misnamed } from '../store/check-names.ts';
import { checkSheet } from '../store/check-sheet.ts';
import { type Folder, openBroken, openFolder } from '../store/folder.ts';
import { templatesFolder } from '../store/layout.ts';
import { isLayoutPath, layoutPath, ownLayouts } from '../store/report-layouts.ts';
import {
  builtInText,
  copyTemplate,
  ownPath,
  renamed,
  type Template,
  templateNamed,
  templates,
} from '../store/template-list.ts';
import { readOwn } from '../store/templates.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';
import { layoutProblem } from './layout-problem.ts';

interface AsData extends Global {
  readonly json?: boolean;
}

/** `lead templates`: every template, what it is for, and whether the person has one of their own. */
export async function listTemplates(options: AsData, world: World): Promise<void> {
  const folder = await openBroken(world, options.journal);
  const own = new Set(await ownPaths(folder));
  const others = await otherLayouts(folder);
  const lines = [...templates, ...others].map((one) => ({
    name: one.name,
    about: one.about,
    ...(own.has(ownPath(one)) && { own: ownPath(one) }),
  }));
  tell(options, world, lines, () => templateList(lines, lookOf(options, world)));
}

/**
 * `lead templates show`: the text of a template, the person's own if there is one.
 *
 * @throws LeadError if there is no such template.
 */
export async function showTemplate(
  name: string,
  options: Global & { readonly builtIn?: boolean },
  world: World,
): Promise<void> {
  const folder = await openBroken(world, options.journal);
  const template = templateNamed(name, await otherLayouts(folder));
  const { files } = folder;
  const own = options.builtIn ? undefined : await readOwn(files, template.path);
  world.terminal.page(own ?? (await builtInText(world, template)), true);
}

/** `lead templates data`: what a layout of a report may use; as data, its JSON Schema. */
export async function showData(options: AsData, world: World): Promise<void> {
  const text = await builtInText(world, { path: 'report-data.json' });
  if (options.json) return world.terminal.put(text);
  const { schemaPage } = await import('../render/schema-page.ts');
  world.terminal.page(schemaPage(JSON.parse(text), lookOf(options, world)));
}

/**
 * `lead templates copy`: puts a built-in template into the journal, to be changed there.
 *
 * @throws LeadError if there is no such template, the person has their own already, or only a layout can have that name.
 */
export async function copyOne(
  name: string,
  options: Global & { readonly as?: string },
  world: World,
): Promise<void> {
  const found = templateNamed(name);
  const template = options.as === undefined ? found : renamed(found, options.as);
  const folder = await openFolder(world, options.journal);
  await copyTemplate(world, folder, template, found);
  const path = ownPath(template);
  const how =
    fileNamed(template.name)?.path === path ? `Change it: lead edit ${template.name}` : 'Change it there';
  world.terminal.say(
    `Yours now: ${shown(homePath(`${folder.files.folder}/${path}`, world.places.home))}\n${how}; then: lead templates check\n`,
  );
}

/**
 * `lead templates check`: what is wrong in the person's own templates, with line and column.
 *
 * @throws LeadError if anything is.
 */
export async function checkTemplates(options: AsData, world: World): Promise<void> {
  const folder = await openBroken(world, options.journal);
  const paths = await ownPaths(folder);
  const named = templates.map(ownPath).filter((path) => paths.includes(path));
  const known = [...new Set([...named, ...paths.filter(isLayoutPath)])];
  const sheets = await Promise.all(known.map((path) => checkSheet(folder, path, layoutProblem(folder))));
  const flaws = [
    ...sheets.flatMap((sheet) => sheet.flaws),
    ...paths.flatMap((path) => misnamed(path, folder.settings.weekStarts)),
  ];
  if (options.json) world.terminal.put(json({ templates: known, flaws }));
  else if (flaws.length > 0) world.terminal.page(flawList(flaws, lookOf(options, world)));
  else if (known.length === 0)
    world.terminal.say('No templates of your own. Make one: lead templates copy check-in\n');
  else world.terminal.say(`${count(known.length, 'template')} of your own, nothing to mend.\n`);
  if (flaws.length === 0) return;
  throw new LeadError(`${count(flaws.length, 'thing')} to mend in your templates`, {
    hint: 'Until then the built-in ones are used in place of those.',
  });
}

/** The layouts of the person's own that no built-in one is called as. */
async function otherLayouts({ files }: Folder): Promise<Template[]> {
  const known = new Set(templates.map(({ path }) => path));
  const names = (await ownLayouts(files)).filter((name) => !known.has(layoutPath(name)));
  return names.map((name) => ({ name, path: layoutPath(name), about: 'a layout of your own' }));
}

/** The paths of all files among the templates of the journal. */
async function ownPaths({ files }: Folder): Promise<string[]> {
  const top = await files.list(templatesFolder);
  const layouts = await files.list(`${templatesFolder}/layouts`).catch(() => []);
  const below = [...top, ...layouts.map((name) => `layouts/${name}`)];
  return below.map((path) => `${templatesFolder}/${path}`).filter((path) => /\.[a-z]+$/i.test(path));
}
