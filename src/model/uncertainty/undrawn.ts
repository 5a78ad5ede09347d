import type { Undrawn } from './parameter';

/** Numbers the model does not know either, with why no ensemble draws them. Told in docs/model.md "Uncertainty". */
export const UNDRAWN: readonly Undrawn[] = [
  {
    id: 'acromionHeight',
    label: 'Height of the shoulder',
    kind: 'body',
    spread: '0.820 ± 0.010 of stature',
    source: 'ANSUR II',
    provenance: 'COMPUTED',
    why: 'it places the arms in the picture, no joint',
  },
  {
    id: 'tendonStrain',
    label: 'Tendon strain',
    kind: 'assumption',
    spread: '4.9 ± 1.5 %',
    source: 'Millard 2013',
    provenance: 'MEMORY',
    why: 'tendons are rigid here',
  },
  {
    id: 'muscleSizes',
    label: 'Sizes of other single muscles',
    kind: 'body',
    spread: 'volumes ± 20 %',
    source: 'Montefiori 2020 (n 11)',
    provenance: 'FOUND',
    why: 'measured joint strengths bound their sum, whose spread is drawn; what each has of it has no way in',
  },
  {
    id: 'pushDirection',
    label: 'Push of the feet',
    kind: 'assumption',
    spread: 'rules beside each other',
    source: 'Gruben 2003 (n 11)',
    provenance: 'FOUND',
    why: 'forces alone; a rule to choose, not a number to draw',
  },
  {
    id: 'tempo',
    label: 'Time up',
    kind: 'equipment',
    spread: '0.8 ± 0.14 s',
    source: 'Zabaleta-Korta 2024 (n 10)',
    provenance: 'FOUND',
    why: 'a choice, like load and depth',
  },
  {
    id: 'programPrices',
    label: 'Prices of the program',
    kind: 'assumption',
    spread: 'none',
    source: 'The solver’s own',
    provenance: 'DEFAULT',
    why: 'forces alone; not a measure of anything',
  },
];
