import { createHash } from 'node:crypto';

/** What stands for a text: the same for the same text, and another for any other. SHA-256 (FIPS 180-4) of its UTF-8. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}
