import { type GivesFirst, largestLoad } from '../../src/model/search/largestLoad';
import type { Settings } from '../../src/model/setting';
import { fix, type Row, type Section, within } from './table';

interface Held {
  readonly exercise: string;
  readonly label: string;
  /** kg that come on top of the load setting. */
  readonly added: number;
  readonly settings: Settings;
  /** Body masses by training: what people of that level are said to lift. */
  readonly untrained: readonly [number, number];
  readonly trained: readonly [number, number];
  readonly source: string;
  readonly cause: string;
}

/** Of loads that come out too heavy. */
const ONLY_JOINTS =
  'Nothing but joint strength limits the model: no back, no grip, no pain under the bar, and a shoulder of the hip thrust that does not slide; 1RMs of trained lifters are remembered, not looked up.';

const NO_END = Number.POSITIVE_INFINITY;

const HELD: readonly Held[] = [
  {
    exercise: 'back-squat',
    label: 'back squat',
    added: 0,
    settings: {},
    untrained: [0.65, 1.1],
    trained: [1.3, 1.9],
    source: '1RM, men · MEMORY, low-medium',
    cause: ONLY_JOINTS,
  },
  {
    exercise: 'leg-press',
    label: '45° leg press, plates and sled',
    added: 47,
    settings: {},
    untrained: [2.2, NO_END],
    trained: [3, NO_END],
    source: 'S7-0541 · MEMORY, low',
    cause:
      'The push is kept square to the sole, which asks more of the hips: left free, the same lifter holds 170 kg, 2.26 body masses. Of the untrained nothing was found.',
  },
  {
    exercise: 'hip-thrust',
    label: 'hip thrust',
    added: 0,
    settings: {},
    untrained: [1.6, 2.1],
    trained: [1.7, 2.3],
    source: 'untrained: ours; S7-0542 · MEMORY, low',
    cause: ONLY_JOINTS,
  },
  {
    exercise: 'romanian-deadlift',
    label: 'Romanian deadlift',
    added: 0,
    settings: {},
    untrained: [1.1, 1.5],
    trained: [1.4, 1.9],
    source: 'untrained: ours; S7-0543 · MEMORY, low',
    cause: ONLY_JOINTS,
  },
];

const MASS = 75.3;
const LEVELS = [
  { name: 'untrained', training: 0 },
  { name: 'trained', training: 2 },
] as const;

export function heldLoadSection(): Section {
  return {
    title: 'Loads a man of 75 kg can hold',
    intro:
      'The largest load of the default repetition whose reserves stay within 5 % of their joint’s largest moment, and what gives first above it. Untrained strength is measured joint by joint (Anderson 2007, FOUND-2ND); the bands for it and all 1RMs are remembered (MEMORY). The trained level is 1.5 times as strong (COMPUTED from the squat).',
    rows: HELD.flatMap((held) => LEVELS.map((level) => heldRow(held, level))),
  };
}

function heldRow({ exercise, label, added, settings, ...held }: Held, level: (typeof LEVELS)[number]): Row {
  const { load, first } = largestLoad({ exercise, settings, lifter: { training: level.training } });
  const kg = (load ?? 0) + added;
  const band = held[level.name];
  return {
    quantity: `${label}, ${level.name}`,
    ours: `${fix(kg)} kg (${fix(kg / MASS, 2)} body masses); ${firstPhrase(first)}`,
    published: `${band[0]}${band[1] === NO_END ? ' and more' : `–${band[1]}`} body masses`,
    source: held.source,
    verdict: within(kg / MASS, band, 'body masses', 2),
    cause: held.cause,
  };
}

/** What is short by coordinate: positive sense, then negative. */
const SENSES = [
  ['hip flexion', 'hip extension'],
  ['hip adduction', 'hip abduction'],
  ['internal rotation', 'external rotation'],
  ['knee flexion', 'knee extension'],
  ['dorsiflexion', 'plantarflexion'],
] as const;

function firstPhrase(first: GivesFirst): string {
  if (first.kind === 'joint') {
    const { coordinate, value } = first.shortfall;
    return `then ${SENSES[coordinate][value > 0 ? 0 : 1]} is short`;
  }
  if (first.kind === 'support') return 'then feet and supports cannot balance it';
  return first.kind === 'posture' ? `then ${first.reason.limit} ends every posture` : 'the setting ends there';
}
