/** Makes a value anew only when one of the inputs it is made from has changed; remembers the last one. */
export function rememberLast<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let last: { readonly inputs: readonly unknown[]; readonly value: T } | null = null;
  return (inputs, make) => {
    if (!last || !areSame(last.inputs, inputs)) last = { inputs, value: make() };
    return last.value;
  };
}

/** Whether two lists hold the very same values. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
