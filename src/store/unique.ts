import * as v from 'valibot';

/** Refuses a list in which two items have the same id, naming the second; those without one are as they are. */
export function uniqueIds<Item extends { readonly id?: string | null | undefined }>() {
  return v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [index, item] of dataset.value.entries()) {
      if (item.id == null) continue;
      if (seen.has(item.id)) {
        addIssue({
          message: 'another one before it has this id',
          input: item.id,
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key: index, value: item },
            { type: 'object', origin: 'value', input: { ...item }, key: 'id', value: item.id },
          ],
        });
      }
      seen.add(item.id);
    }
  });
}
