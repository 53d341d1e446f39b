/** What an id looks like. */
export function idPattern(): RegExp {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;
}
