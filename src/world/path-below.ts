import { LeadError } from '../errors.ts';

/**
 * The absolute path of `path`, which counts from `folder` and has `/` between
 * its parts. A last line of defence: whoever makes paths of what a person wrote
 * checks it first.
 *
 * @throws LeadError if it would lead out of `folder`, or is no path at all.
 */
export function pathBelow(folder: string, path: string): string {
  const odd = /[\0\\]|^[a-z]:/i.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part));
  if (!odd) return `${folder.replace(/\/+$/, '')}/${path}`;
  throw new LeadError(`${JSON.stringify(path)} does not name a file below ${folder}`, {
    failure: 'misused',
    hint: 'Use names with / between them, without .. and without backslashes.',
  });
}
