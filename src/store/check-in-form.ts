/** Loads what a template of the check-in is to fit. */
export async function checkInForm() {
  return (await import('./check-in-template.ts')).checkInSchema;
}

/** Loads what the questions of the lenses are to fit. */
export async function lensesForm() {
  return (await import('./check-in-template.ts')).lensesSchema;
}
