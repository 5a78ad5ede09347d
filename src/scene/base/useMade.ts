import { useEffect, useMemo } from 'react';

/** What a component makes of buffers and materials: made anew when `of` changes, freed when it goes. */
export function useMade<T extends { readonly dispose: () => void }, Of>(make: (of: Of) => T, of: Of): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a maker is a function of what it is given
  const made = useMemo(() => make(of), [of]);
  useEffect(() => () => made.dispose(), [made]);
  return made;
}
