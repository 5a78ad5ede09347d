/** Pages of `docs` that can be read on the page, and what they are called there. */
export const DOC_NAMES = {
  model: 'The model',
  validation: 'Validation',
  reliability: 'Reliability',
} as const;
export type DocName = keyof typeof DOC_NAMES;

/** Where in the pages of `docs` a reader is. */
export interface DocPlace {
  readonly doc: DocName;
  /** Id of a heading; null for the beginning. */
  readonly section: string | null;
}

/** "#model/closed-chain": what the page's address ends in. */
export function docAddress(doc: DocName, section: string | null = null): string {
  return section === null ? `#${doc}` : `#${doc}/${section}`;
}

/** Null where the address asks for something else. */
export function readDocAddress(hash: string): DocPlace | null {
  const [doc, ...rest] = hash.slice(1).split('/');
  return Object.hasOwn(DOC_NAMES, doc) ? { doc: doc as DocName, section: rest.join('/') || null } : null;
}

/** Id of a heading, as the places where the files themselves are read make it: "Closed chain" → "closed-chain". */
export function headingId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
