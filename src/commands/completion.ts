import { LeadError } from '../errors.ts';
import { nearest } from '../journal/nearest.ts';
import type { World } from '../world/world.ts';

const shells = ['bash', 'zsh', 'fish'];

const howTo = `For bash, in ~/.bashrc:
  source <(lead completion bash)
For zsh, in ~/.zshrc, after compinit:
  source <(lead completion zsh)
For fish, once:
  lead completion fish > ~/.config/fish/completions/lead.fish
`;

/** `lead completion`: the script for a shell, or how to install one. @throws LeadError for any other shell. */
export async function completion(shell: string | undefined, { templates, terminal }: World): Promise<void> {
  if (shell === undefined) return terminal.say(howTo);
  const script = shells.includes(shell) ? await templates.read(`completion/lead.${shell}`) : undefined;
  if (script !== undefined) return terminal.put(script);
  const near = nearest(shell, shells);
  throw new LeadError(`there is no completion for "${shell}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}There is one for bash, zsh and fish.`,
  });
}
