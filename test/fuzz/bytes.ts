import { createHash, type Hash } from 'node:crypto';

/** Fingerprint of everything in a result, and the first place that holds no finite number; plain data only. */
export function fingerprint(value: unknown, mayBeMissing: (path: string) => boolean) {
  const hash = createHash('sha1');
  const lost: string[] = [];
  take(value, '', hash, lost, mayBeMissing);
  return { bytes: hash.digest('hex'), lost: lost[0] ?? null };
}

function take(value: unknown, path: string, hash: Hash, lost: string[], mayBeMissing: (path: string) => boolean) {
  if (ArrayBuffer.isView(value)) {
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    const isLost = Array.prototype.some.call(value, (each: number) => !Number.isFinite(each));
    if (isLost && !mayBeMissing(path)) lost.push(path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) take(part, `${path}.${key}`, hash, lost, mayBeMissing);
  } else {
    hash.update(`${path}=${Object.is(value, -0) ? '-0' : String(value)};`);
    if (typeof value === 'number' && !Number.isFinite(value) && !mayBeMissing(path)) lost.push(path);
  }
}
