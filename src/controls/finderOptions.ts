export interface FinderOption {
  readonly id: string;
  readonly label: string;
  /** Belongs to the option before it that is no part. */
  readonly isPart?: boolean;
  /** Other words it is found by. */
  readonly alias?: string;
}

export interface FinderGroup {
  /** None: the options stand by themselves. */
  readonly name?: string;
  /** Other words all of them are found by. */
  readonly alias?: string;
  readonly options: readonly FinderOption[];
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The options of which every word typed begins a word of name, group or alias; all of them for nothing typed. */
export function matching(groups: readonly FinderGroup[], query: string): readonly FinderGroup[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return groups;
  return groups.flatMap((group) => {
    const options = group.options.filter(({ label, alias = '' }) => {
      const words = wordsOf(`${label} ${alias} ${group.name ?? ''} ${group.alias ?? ''}`);
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    });
    return options.length > 0 ? [{ ...group, options }] : [];
  });
}

export function optionsOf(groups: readonly FinderGroup[]): readonly FinderOption[] {
  return groups.flatMap(({ options }) => options);
}
