/** What went wrong, as far as a script needs to know. */
export type Failure = 'failed' | 'misused' | 'cancelled';

/** Process exit codes by failure; 0 is success, 130 is what shells use for ctrl-c. */
export const exitCodes: Readonly<Record<Failure, number>> = { failed: 1, misused: 2, cancelled: 130 };

/** Exit code for a defect in `lead` itself (EX_SOFTWARE of sysexits.h). */
const defect = 70;

export interface LeadErrorOptions extends ErrorOptions {
  readonly failure?: Failure;
  /** What the person can do about it, as full sentences. */
  readonly hint?: string;
}

/**
 * A failure the person can understand and mend. It is shown as its message and
 * hint, never as a stack trace. Anything else that is thrown is a defect in
 * `lead` and is shown in full.
 */
export class LeadError extends Error {
  override readonly name = 'LeadError';
  readonly failure: Failure;
  readonly hint: string | undefined;

  constructor(message: string, { failure = 'failed', hint, ...options }: LeadErrorOptions = {}) {
    super(message, options);
    this.failure = failure;
    this.hint = hint;
  }
}

/** The words to show for anything thrown, ending in a newline, and its exit code. */
export function explain(thrown: unknown): { text: string; exitCode: number } {
  if (thrown instanceof LeadError) {
    const hint = thrown.hint ? `${thrown.hint}\n` : '';
    return { text: `lead: ${thrown.message}\n${hint}`, exitCode: exitCodes[thrown.failure] };
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { text: `lead: this is a defect in lead, not in your journal\n${trace}\n`, exitCode: defect };
}
