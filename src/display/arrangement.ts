/** How a person has put things in order: theirs first, whatever is new at its own place; and what is out of sight. */
export interface Arrangement {
  /** Names in order; empty while nobody has moved anything. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

export const AS_THEY_COME: Arrangement = { order: [], hidden: [] };

interface Named {
  readonly id: string;
}

/** All items in the chosen order; those the order does not know stand behind the one they come after by themselves. */
export function inOrder<T extends Named>(items: readonly T[], { order }: Arrangement): T[] {
  const known = order.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const placed = [...known];
  for (const [i, item] of items.entries()) {
    if (placed.includes(item)) continue;
    placed.splice(i === 0 ? 0 : placed.indexOf(items[i - 1]) + 1, 0, item);
  }
  return placed;
}

/** The items in sight, in order. */
export function inSight<T extends Named>(items: readonly T[], arrangement: Arrangement): T[] {
  return inOrder(items, arrangement).filter(({ id }) => !arrangement.hidden.includes(id));
}

/** One item moved among those in sight to the place another one has now. */
export function move(items: readonly Named[], arrangement: Arrangement, id: string, to: string): Arrangement {
  const order = inOrder(items, arrangement).map((item) => item.id);
  const [from, target] = [order.indexOf(id), order.indexOf(to)];
  if (from < 0 || target < 0) return arrangement;
  order.splice(target, 0, ...order.splice(from, 1));
  return { ...arrangement, order };
}

export function hide({ order, hidden }: Arrangement, id: string): Arrangement {
  return { order, hidden: [...hidden.filter((each) => each !== id), id] };
}

export function bringBack({ order, hidden }: Arrangement, id: string): Arrangement {
  return { order, hidden: hidden.filter((each) => each !== id) };
}
