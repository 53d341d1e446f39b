import { crc32 } from 'node:zlib';
import { innerOf } from './inner.ts';

/**
 * CRC-32 (ISO 3309) of `bytes`: tells apart what is whole from what was cut off
 * or spoilt, not from what somebody made up. It is node's own, taken from below
 * `node:zlib` where that can be had: the module brings all streams along, which
 * takes longer than most commands.
 */
export function checkSum(bytes: Uint8Array): number {
  reckon ??= innerOf<Inner>(process, 'zlib')?.crc32 ?? crc32;
  return reckon(bytes, 0) >>> 0;
}

interface Inner {
  crc32(bytes: Uint8Array, since: number): number;
}

let reckon: Inner['crc32'] | undefined;
