/** What the page is, said first; the short form where there is little room. */
export const PAGE_SENTENCE = {
  long: 'Two exercises on one body: where does each work the glutes?',
  short: 'Where do exercises work the glutes?',
} as const;
