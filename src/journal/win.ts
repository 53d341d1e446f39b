/** Something to celebrate; with `who`, a recognition of someone else. */
export interface Win {
  readonly text: string;
  readonly who?: string;
  readonly goal?: string;
  readonly private?: boolean;
}
