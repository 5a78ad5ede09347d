import { degrees, type Settings } from '../../src/model/setting';
import {
  ANKLE,
  demandUp,
  type Group,
  HIP,
  KNEE,
  largestLoad,
  meanActivation,
  meanForce,
  type Run,
  run,
  toDeg,
  trunkLeanDeg,
} from './measure';
import { claim, fix, open, type Row, type Section, within } from './table';

export function deadliftSection(): Section {
  const pull = run('romanian-deadlift');
  return {
    title: 'Romanian deadlift',
    intro: `Default lifter, ${pull.r.settings.load} kg. Depth and knee bend are set to the measured ones; the trunk's lean is not set, it follows from balance.`,
    rows: [...postureRows(pull), ...momentRows(pull)],
  };
}

function postureRows(pull: Run): Row[] {
  const { r } = pull;
  const strict = run('romanian-deadlift', { bottomKneeAngle: degrees(15) });
  const tilt = r.metrics.pelvisPosteriorTilt;
  return [
    {
      quantity: 'hip flexion at the bottom, thigh–trunk (true hip)',
      ours: `${fix(toDeg(r.metrics.trunkThighFlexion.bottom))}° (${fix(toDeg(r.metrics.hipFlexion.bottom))}°)`,
      published: '80°',
      source: 'S1-0018 Lee 2018 · FOUND-2ND',
      verdict: open(
        'set, read as thigh–trunk; whether the study’s angle is to the pelvis or the trunk was not readable',
      ),
    },
    {
      quantity: 'knee flexion at the bottom',
      ours: `${fix(toDeg(r.metrics.kneeAngle.bottom))}°`,
      published: '34°',
      source: 'S1-0019 Lee 2018 · FOUND-2ND',
      verdict: open('set'),
    },
    {
      quantity: 'trunk from vertical with knee 34°',
      ours: `${fix(trunkLeanDeg(r, 0))}°`,
      published: '47–59°',
      source: 'S9-0602 · DEFAULT',
      verdict: within(trunkLeanDeg(r, 0), [47, 59], '°'),
    },
    {
      quantity: 'trunk from vertical with knee 15°, same depth',
      ours: `${fix(trunkLeanDeg(strict.r, 0))}°`,
      published: '70–85°',
      source: 'S9-0602 · DEFAULT',
      verdict: within(trunkLeanDeg(strict.r, 0), [70, 85], '°'),
      cause:
        'Trunk lean is thigh–trunk flexion less the backward lean of the thigh, which balance fixes. At 80° the suggested lean would leave the thigh almost upright with body and bar ahead of the feet; the suggestion must mean a deeper hinge.',
    },
    {
      quantity: 'lumbar change',
      ours: `${fix(toDeg(tilt.max - tilt.min))}°`,
      published: '≤ 10°',
      source: 'S9-0603 · DEFAULT',
      verdict: within(toDeg(tilt.max - tilt.min), [0, 10], '°'),
    },
  ];
}

function momentRows(pull: Run): Row[] {
  const knee = demandUp(pull, KNEE);
  return [
    {
      quantity: 'knee net moment',
      ours: `${fix(-knee[0])} Nm a leg flexor at the bottom, mean ${fix(-knee.reduce((a, b) => a + b) / knee.length)} flexor`,
      published: 'flexor (−0.28 ± 0.10, unit as printed)',
      source: 'S1-0020 Lee 2018 · FOUND',
      verdict: claim(knee[0] < 0 && knee.reduce((a, b) => a + b) < 0, 'extensor'),
    },
    {
      quantity: 'ankle net moment',
      ours: `${fix(demandUp(pull, ANKLE)[0])} Nm a leg plantarflexor`,
      published: 'plantarflexor (−0.29 ± 0.06, unit as printed)',
      source: 'S1-0021 Lee 2018 · FOUND',
      verdict: claim(Math.min(...demandUp(pull, ANKLE)) > 0, 'dorsiflexor'),
    },
    {
      quantity: 'hip, knee and lumbar peaks',
      ours: `${fix(Math.max(...demandUp(pull, HIP)))} Nm a leg, ${fix(Math.max(...knee))} Nm a leg, ${fix(pull.loads.metrics.peakLumbar.value)} Nm`,
      published: 'not given as numbers in what was readable',
      source: 'NOT-FOUND',
      verdict: open('nothing to compare'),
    },
  ];
}

export interface Pair {
  readonly deadlift: Run;
  readonly pullThrough: Run;
}

/** Both hinges with the same knee bend and depth at given loads. */
function hingesAt(deadliftLoad: number, pullThroughLoad: number, settings: Settings = {}): Pair {
  return {
    deadlift: run('romanian-deadlift', { ...settings, load: deadliftLoad }),
    pullThrough: run('pull-through', { ...settings, load: pullThroughLoad }),
  };
}

/** Equal relative load as in the study: half a typical 1RM each; 1RMs in body masses from S7-0543 and S7-0544 (MEMORY). */
export function hingesAtHalfMax(): Pair {
  return hingesAt(60, 25);
}

const EQUAL_EFFORT = 0.42;

/** Equal relative load as peak active demand ÷ active capacity of hip extension. */
export function hingesAtEqualEffort(): Pair {
  const load = (exercise: string, most: number) =>
    largestLoad({ exercise, settings: {}, lifter: {} }, most, (l) => l.metrics.peakHipEffort < EQUAL_EFFORT);
  return hingesAt(load('romanian-deadlift', 150), load('pull-through', 36));
}

export function pullThroughSection(): Section {
  const { r } = run('pull-through');
  return {
    title: 'Cable pull-through beside the Romanian deadlift',
    intro: `Pulley ${fix(100 * r.settings.pulleyHeight)} cm high and ${fix(100 * r.settings.pulleyDistance)} cm behind the heels (DEFAULT, S9-0605 and S9-0606), cable ${r.settings.load} kg, that is ${fix((100 * r.settings.load) / r.lifter.mass)} % of body weight (20–40 %, DEFAULT, S9-0608). The study compared both at 50 % of each one's 1RM by EMG. There is no 1RM in a model of one posture at a time, so two readings of "equal relative load" follow.`,
    rows: [
      ...dicusRows('half a typical 1RM', hingesAtHalfMax()),
      ...dicusRows('equal peak active demand ÷ active capacity', hingesAtEqualEffort()),
    ],
    after:
      'At half of typical 1RMs the ordering is that of the study. At equal peak hip effort it is not: equal hip effort nearly equal hip moment, the two postures are alike, and so are hamstrings and back. The cable also pulls the balance back, the body leans into it, and the default lifter cannot stand against much more cable at all: the pull-through is limited by balance, its 1RM in the gym is not a hip extension maximum. A rule of equal hip effort is therefore not what the study did.',
  };
}

const EFFORT_CAUSE =
  'See below the table: equal hip effort is not the relative load of the study, where the pull-through’s maximum is set by balance.';

/** What the study says of a quantity, and the numbers of that in the list of claims. */
interface Told {
  readonly published: string;
  readonly source: string;
}

function dicusRows(label: string, pair: Pair): Row[] {
  const { deadlift, pullThrough } = pair;
  const kg = `${label}: RDL ${fix(deadlift.r.settings.load)} kg, pull-through ${fix(pullThrough.r.settings.load)} kg`;
  const force = (group: Group) => [meanForce(deadlift, group), meanForce(pullThrough, group)] as const;
  const row = (quantity: string, values: readonly [number, number], unit: string, told: Told): Row => {
    const [a, b] = values;
    return {
      quantity: `${quantity} (${kg})`,
      ours: `RDL ${fix(a, unit === '' ? 2 : 0)}, pull-through ${fix(b, unit === '' ? 2 : 0)}${unit}`,
      published: told.published,
      source: `${told.source} Dicus 2023 · FOUND`,
      verdict: claim(b < a, 'pull-through not below'),
      cause: EFFORT_CAUSE,
    };
  };
  const activation = (group: Group) => [meanActivation(deadlift, group), meanActivation(pullThrough, group)] as const;
  return [
    row('hamstrings, mean force a leg', force('hamstrings'), ' N', {
      published: 'BF −13.1, ST −6.8 %MVIC',
      source: 'S2-0076, 77',
    }),
    row('biceps femoris, estimated activation', activation('bicepsFemoris'), '', {
      published: 'BF −13.1 %MVIC',
      source: 'S2-0076',
    }),
    row(
      'lumbar moment, peak',
      [deadlift.loads.metrics.peakLumbar.value, pullThrough.loads.metrics.peakLumbar.value],
      ' Nm',
      { published: 'longissimus −11.0, multifidus −14.1 %MVIC', source: 'S2-0074, 75' },
    ),
  ];
}
