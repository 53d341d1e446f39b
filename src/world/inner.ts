/**
 * The parts of node that its own modules are made of, an old way in which node
 * keeps for some of them. It may warn of it when it is told to, and on Windows
 * they are others; then there is none.
 *
 * @param name of the parts, such as `tty_wrap`. Whoever asks knows what they are, and sees whether they are so.
 * @returns `undefined` where they cannot be had quietly.
 */
export function innerOf<Parts extends object>(
  process: NodeJS.Process & { binding?: unknown },
  name: string,
): Partial<Parts> | undefined {
  const { execArgv, env, platform } = process;
  const warns =
    env['NODE_PENDING_DEPRECATION'] !== undefined ||
    [...execArgv, env['NODE_OPTIONS'] ?? ''].some((option) => option.includes('deprecation'));
  if (warns || platform === 'win32' || typeof process.binding !== 'function') return undefined;
  try {
    return process.binding(name) as Partial<Parts>;
  } catch {
    return undefined;
  }
}
