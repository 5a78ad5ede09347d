import type { Loads } from '../../src/model/load/loads';
import { largestLoad, run } from './measure';
import { claim, fix, type Row, type Section } from './table';

interface Held {
  readonly exercise: string;
  readonly label: string;
  readonly most: number;
  /** kg that come on top of the load setting. */
  readonly added: number;
  readonly published: string;
  readonly least: number | null;
  readonly source: string;
}

const HELD: readonly Held[] = [
  {
    exercise: 'leg-press',
    label: '45° leg press, plates and sled',
    most: 400,
    added: 47,
    published: '1RM 3.0–4.0 body masses',
    least: 3,
    source: 'S7-0541 · MEMORY, low',
  },
  {
    exercise: 'hip-thrust',
    label: 'hip thrust',
    most: 300,
    added: 0,
    published: '1RM 1.7–2.3 body masses',
    least: 1.7,
    source: 'S7-0542 · MEMORY, low',
  },
  {
    exercise: 'romanian-deadlift',
    label: 'Romanian deadlift',
    most: 300,
    added: 0,
    published: '1RM 1.4–1.9 body masses',
    least: 1.4,
    source: 'S7-0543 · MEMORY, low',
  },
  {
    exercise: 'back-squat',
    label: 'back squat',
    most: 300,
    added: 0,
    published: 'no number in the literature list',
    least: null,
    source: '—',
  },
];

export function heldLoadSection(): Section {
  return {
    title: 'Loads the default lifter can hold',
    intro:
      'The largest load, in steps of the default repetition, whose reserves stay within 5 % of their joint’s moment, with the automatic strength factor and, for comparison, with the source model’s own strength (factor 1). Remembered 1RMs are of trained men and rough.',
    rows: HELD.map(heldRow),
    after:
      'Two causes can be told apart by the reserves themselves. First, knee extension after matching is about two thirds of measured (see "Isometric strength"). Second, in deep flexion the reserve that binds first is hip **rotation**: with flexion nearly all hip extensors of the model turn into internal rotators (as measured, Delp 1999, FOUND), while the short external rotators that would balance them — obturators, gemelli, quadratus femoris — are not in the source model. A stand-in of 40 N·m (DEFAULT) replaces them; where it is used up the program cannot use the extensors it has. These figures are therefore a limit of the model, not of the lifter, and "cannot hold" must be read that way in deep positions.',
  };
}

function heldRow({ exercise, label, most, added, published, least, source }: Held): Row {
  const mass = 75.3;
  const held = (lifter: Record<string, number>) =>
    added + largestLoad({ exercise, settings: {}, lifter }, most, (loads) => loads.metrics.canHold);
  const automatic = held({});
  const full = held({ strength: 1 });
  const times = (kg: number) => `${fix(kg)} kg (${fix(kg / mass, 1)} body masses)`;
  return {
    quantity: label,
    ours: `${times(automatic)}; first short above it: ${shortestJoint(run(exercise, { load: automatic - added + 5 }).loads)}; at factor 1 ${times(full)}`,
    published,
    source,
    verdict:
      least === null
        ? claim(automatic / mass > 0.5, 'below half of body mass')
        : claim(automatic / mass >= least * 0.7, `${fix(automatic / mass, 1)} against ${least} body masses`),
    cause: 'See the text below.',
  };
}

const JOINTS = ['hip flexion', 'hip adduction', 'hip rotation', 'knee', 'ankle'] as const;
const LEAST_MOMENT = 10;

/** The joint whose reserve is largest against its own moment. */
function shortestJoint({ reserve, demand, sampleCount }: Loads): string {
  const shares = JOINTS.map((_, j) => {
    let [most, largest] = [0, LEAST_MOMENT];
    for (let i = 0; i < sampleCount; i++) {
      most = Math.max(most, Math.abs(reserve[i * JOINTS.length + j]));
      largest = Math.max(largest, Math.abs(demand[i * JOINTS.length + j]));
    }
    return most / largest;
  });
  return JOINTS[shares.indexOf(Math.max(...shares))];
}
