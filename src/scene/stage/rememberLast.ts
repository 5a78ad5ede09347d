/** Makes a value anew only when one of the inputs it is made from has changed; remembers the last one. */
export function rememberLast<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let last: { readonly inputs: readonly unknown[]; readonly value: T } | null = null;
  return (inputs, make) => {
    const isSame = last?.inputs.length === inputs.length && last.inputs.every((input, i) => input === inputs[i]);
    if (!last || !isSame) last = { inputs, value: make() };
    return last.value;
  };
}
