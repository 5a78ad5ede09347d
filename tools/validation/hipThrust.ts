import { degrees, type Settings } from '../../src/model/setting';
import { ANKLE, demandUp, type Group, HIP, KNEE, mean, meanForce, peakShare, type Run, run, toDeg } from './measure';
import { atEnds, claim, fix, markdownTable, open, type Row, type Section, within } from './table';

/** Concentric time measured at 80 % 1RM (Zabaleta-Korta 2024), s. */
const MEASURED_LIFT = { tempoUp: 0.8, tempoDown: 1.5 } as const;

/** 70 % of the 1RM range remembered for trained men, as multiples of body mass. */
const RELATIVE_LOADS = [0.7 * 1.7, 0.7 * 2.3] as const;

export function thrustAtStudyTempo(load: number): Run {
  return run('hip-thrust', { load, ...MEASURED_LIFT });
}

/** The same setup with the feet near and far. */
interface Pair {
  readonly near: Run;
  readonly far: Run;
}

/** Push directions kept in both places, so that only the place differs: straight down, and 10° toward the toes. */
export const KEPT_PUSHES = [0, degrees(10)] as const;

/** Feet at the automatic place and 10 cm farther, at 60 kg. */
export function feetFarther(change: Settings = {}): Pair {
  const settings = { load: 60, ...change };
  const near = run('hip-thrust', settings);
  return { near, far: run('hip-thrust', { ...settings, footDistance: near.r.settings.footDistance + 0.1 }) };
}

/** Change of mean force that counts as up or down, %: EMG amplitude is not force, so directions are compared, not sizes. */
const CHANGE = 5;

export function hipThrustSection(): Section {
  const thrust = run('hip-thrust');
  return {
    title: 'Barbell hip thrust',
    intro: `Default lifter, ${thrust.r.settings.load} kg. Moments in the papers are sums of both legs.`,
    rows: [...postureRows(thrust), ...momentRows(thrust), ...footDistanceRows()],
    after: sizeTable(),
  };
}

function postureRows({ r }: Run): Row[] {
  const { hipFlexion, kneeAngle, trunkThighFlexion, pelvisPosteriorTilt, travel } = r.metrics;
  const knee = toDeg(kneeAngle.max - kneeAngle.min);
  const { metrics: deepest } = run('hip-thrust', { bottomAngle: degrees(120) }).r;
  return [
    {
      quantity: 'bar rise',
      ours: `${fix(travel, 2)} m`,
      published: '0.36 ± 0.04 m',
      source: 'S1-0008 Zabaleta-Korta 2024 · FOUND',
      verdict: within(travel, [0.32, 0.4], 'm', 2),
      cause:
        'At 90° thigh–trunk the hip joint itself is bent by 78°, and the pad lies 6 cm above the hip centers: lower there is no room for it in front of the bent thigh (a bar 3 cm below them would rise by 0.33 m, the pad 4.5 cm deep in the femur). The next row goes as deep as the pad lets the thighs bend.',
    },
    {
      quantity: `bar rise, as deep as the bar’s pad lets the thighs bend (thigh–trunk ${fix(toDeg(deepest.trunkThighFlexion.bottom))}°, hip joint ${fix(toDeg(deepest.hipFlexion.bottom))}°)`,
      ours: `${fix(deepest.travel, 2)} m`,
      published: '0.36 ± 0.04 m; depth not given',
      source: 'S1-0008 Zabaleta-Korta 2024 · FOUND',
      verdict: within(deepest.travel, [0.32, 0.4], 'm', 2),
    },
    {
      quantity: 'knee range',
      ours: `${fix(knee)}°`,
      published: '21 ± 7°',
      source: 'S1-0004 Brazil 2021 · FOUND-2ND',
      verdict: within(knee, [14, 28], '°'),
    },
    {
      quantity: 'knee flexion, bottom → top',
      ours: `${fix(toDeg(kneeAngle.bottom))} → ${fix(toDeg(kneeAngle.top))}°`,
      published: '110 → 90°',
      source: 'S9-0594 · DEFAULT',
      verdict: atEnds(within(toDeg(kneeAngle.bottom), [105, 115], '°'), within(toDeg(kneeAngle.top), [85, 95], '°')),
      cause:
        'At lockout the shins stand upright and trunk and thighs are in line, half the trunk’s depth above the edge of a 42 cm bench: the hips are higher than the knees, so the knee is less bent than a right angle.',
    },
    {
      quantity: 'hip joint, bottom → top',
      ours: `${fix(toDeg(hipFlexion.bottom))} → ${fix(toDeg(hipFlexion.top))}° (thigh–trunk ${fix(toDeg(trunkThighFlexion.bottom))}°)`,
      published: '85–95 → 0 (−5 to 5)°, as laboratories count it: thigh on pelvis',
      source: 'S9-0593 · DEFAULT',
      verdict: atEnds(within(toDeg(hipFlexion.bottom), [85, 95], '°'), within(toDeg(hipFlexion.top), [-5, 5], '°')),
    },
    {
      quantity: 'pelvis–trunk range',
      ours: `${fix(toDeg(pelvisPosteriorTilt.max - pelvisPosteriorTilt.min))}°`,
      published: '12 ± 21°',
      source: 'S1-0005 Brazil 2021 · FOUND-2ND',
      verdict: within(toDeg(pelvisPosteriorTilt.max - pelvisPosteriorTilt.min), [0, 33], '°'),
    },
  ];
}

function momentRows(thrust: Run): Row[] {
  const { r } = thrust;
  const hip = demandUp(thrust, HIP);
  const knee = demandUp(thrust, KNEE);
  const ankle = demandUp(thrust, ANKLE).map(Math.abs);
  const fast = thrustAtStudyTempo(r.settings.load);
  const last = hip[hip.length - 1];
  const [most, mostKnee, mostAnkle] = [hip, knee, ankle].map((v) => Math.max(...v));
  return [
    sizeRow(r.lifter.mass),
    {
      quantity: 'when the hip moment peaks',
      ours: `${fix(100 * peakShare(demandUp(fast, HIP)))} % of a 0.8 s lift, ${fix(100 * peakShare(hip))} % of the default 2 s`,
      published: '14 % of the lift',
      source: 'S1-0003 Brazil 2021 · FOUND-2ND; range 10–20 % S9-0599 · DEFAULT',
      verdict: within(100 * peakShare(demandUp(fast, HIP)), [10, 20], '%'),
    },
    {
      quantity: 'hip flexion at the peak (thigh–trunk)',
      ours: `${fix(toDeg(fast.r.trunkThighFlexion[peakSample(fast)]))}°`,
      published: 'close to 90°, early in the lift',
      source: 'S1-0001 Bezodis 2017 · FOUND',
      verdict: within(toDeg(fast.r.trunkThighFlexion[peakSample(fast)]), [80, 100], '°'),
    },
    {
      quantity: 'hip moment toward lockout',
      ours: `${fix(most)} → ${fix(last)} Nm a leg`,
      published: 'diminishes through the lift',
      source: 'S1-0002 Brazil 2021 · FOUND',
      verdict: claim(last < 0.8 * most, 'does not fall'),
    },
    {
      quantity: 'hip stays extensor',
      ours: `smallest ${fix(Math.min(...hip))} Nm a leg`,
      published: 'extensor throughout',
      source: 'S1-0001 Bezodis 2017 · FOUND',
      verdict: claim(Math.min(...hip) > 0, 'turns flexor'),
    },
    {
      quantity: 'hip > knee',
      ours: `peaks ${fix(most)} and ${fix(mostKnee)} Nm a leg`,
      published: 'hip extensor demand above knee and pelvis–trunk',
      source: 'S1-0002 Brazil 2021 · FOUND',
      verdict: claim(most > mostKnee, 'knee above hip'),
    },
    {
      quantity: 'ankle negligible',
      ours: `at most ${fix(mostAnkle)} Nm, mean ${fix(mean(ankle))} Nm a leg: ${fix((100 * mostAnkle) / most)} % of the hip's peak`,
      published: 'negligible',
      source: 'S1-0002 Brazil 2021 · FOUND',
      verdict: claim(mostAnkle < 0.1 * most, 'small, not negligible'),
      cause:
        'The center of pressure is free between heel and ball and costs nothing to move, so the program shifts it wherever that saves activation at hip and knee. People keep it under the midfoot or heel.',
    },
  ];
}

/** Times of a lift from the one measured at 80 % of 1RM to that of the default, s. */
const LIFT_TIMES = [0.8, 2] as const;

/** Neither lift time nor kilograms of the study are known: a band over both. */
function sizeRow(mass: number): Row {
  const perKg = LIFT_TIMES.flatMap((tempoUp) =>
    RELATIVE_LOADS.map((share) =>
      bothLegsPerKg(run('hip-thrust', { ...MEASURED_LIFT, tempoUp, load: Math.round(share * mass) })),
    ),
  );
  const [low, high] = [Math.min(...perKg), Math.max(...perKg)];
  return {
    quantity: 'peak hip extension moment, both legs, lift of 0.8 to 2 s, 70 % 1RM',
    ours: `${fix(low, 2)}–${fix(high, 2)} Nm/kg over ${LIFT_TIMES.join(' to ')} s and ${fix(RELATIVE_LOADS[0] * mass)} to ${fix(RELATIVE_LOADS[1] * mass)} kg; ${perKg.map((v) => fix(v, 2)).join(', ')} in that order`,
    published: '3.13 ± 0.48 Nm/kg',
    source: 'S1-0001 Bezodis 2017 · FOUND; 1RM 1.7–2.3 body masses S7-0542 · MEMORY, low',
    verdict: claim(low <= 3.61 && high >= 2.65, `${fix(low - 3.61, 2)} Nm/kg above`),
    cause:
      "First the lift time: a minimum-jerk lift in 0.8 s adds inertia, people pace a heavy lift more evenly. Then the load: the study's kilograms were not readable and the 1RM range is from memory. Pushing through the heel alone lowers the moment (see the table below); the bar's place ahead of the hip, the back's turning point and the bench friction are DEFAULT.",
  };
}

function bothLegsPerKg(thrust: Run): number {
  return (2 * Math.max(...demandUp(thrust, HIP))) / thrust.r.lifter.mass;
}

function peakSample(thrust: Run): number {
  const hip = demandUp(thrust, HIP);
  return hip.indexOf(Math.max(...hip));
}

/** What the size of the moment depends on: 100 kg on an 80 kg lifter, as in the planar cross-check of the literature. */
function sizeTable(): string {
  const rows = [
    ['held still, center of pressure free', { inertia: 0 }],
    ['held still, through the heel', { inertia: 0, footPressure: 0 }],
    ['held still, through the middle', { inertia: 0, footPressure: 0.5 }],
    ['held still, through the ball', { inertia: 0, footPressure: 1 }],
    ['2 s lift', {}],
    ['0.8 s lift', MEASURED_LIFT],
  ] as const;
  const lifter = { mass: 80, stature: 1.75 };
  return [
    '### What the size of the hip thrust moment depends on',
    '100 kg on an 80 kg lifter of 1.75 m. Planar statics of the same case gives about 3 to 4 Nm/kg for both legs (note to S1-0001).',
    markdownTable(
      ['condition', 'peak, Nm/kg, both legs'],
      rows.map(([label, settings]) => [
        label,
        fix(bothLegsPerKg(run('hip-thrust', { load: 100, ...settings }, lifter)), 2),
      ]),
    ),
  ].join('\n\n');
}

/** What a study says a muscle group does once the feet stand farther; `holds` of the change of force, %. */
interface FootDistanceClaim {
  readonly group: Group;
  readonly label: string;
  readonly published: string;
  readonly holds: (change: number) => boolean;
  /** Words of the miss. */
  readonly otherwise?: string;
}

function footDistanceRow(kept: readonly Pair[], { group, label, published, holds, otherwise }: FootDistanceClaim): Row {
  const changes = kept.map((pair) => changeOfForce(pair, group));
  return {
    quantity: `${label}, feet 10 cm farther, push kept straight down; kept 10° toward the toes`,
    ours: `mean force ${changes.map((change) => `${fix(change)} %`).join('; ')}`,
    published,
    source: 'Collazo García 2020, 40 % 1RM, EMG · FOUND-2ND',
    verdict: claim(changes.every(holds), otherwise ?? 'about level'),
    cause:
      'A push kept in one direction passes the joints elsewhere once the feet stand farther: what the hip then needs changes a little too.',
  };
}

function footDistanceRows(): Row[] {
  const kept = KEPT_PUSHES.map((pushDirection) => feetFarther({ pushDirection }));
  const stronger = (change: number) => change > CHANGE;
  const muscles: readonly FootDistanceClaim[] = [
    {
      group: 'hamstrings',
      label: 'hamstrings together',
      published: 'up (BF 41 → 72, ST 32 → 70 %MVIC; S2-0047, 48)',
      holds: stronger,
    },
    { group: 'semitendinosus', label: 'semitendinosus', published: 'up (32 → 70 %MVIC; S2-0048)', holds: stronger },
    {
      group: 'bicepsFemoris',
      label: 'biceps femoris long head',
      published: 'up (41 → 72 %MVIC; S2-0047)',
      holds: stronger,
    },
    {
      group: 'quadriceps',
      label: 'quadriceps',
      published: 'down (VL 27 → 11, VM 35 → 11 %MVIC; S2-0049, 50)',
      holds: (change) => change < -CHANGE,
    },
    {
      group: 'gluteusMaximus',
      label: 'gluteus maximus',
      published: 'about level (55 → 51 %MVIC, −7 %; S2-0046)',
      holds: (change) => Math.abs(change) <= CHANGE,
      otherwise: 'changes by more than 5 %',
    },
  ];
  return [...muscles.map((muscle) => footDistanceRow(kept, muscle)), freePushRow(), slipRow(kept)];
}

function changeOfForce({ near, far }: Pair, group: Group): number {
  return (100 * (meanForce(far, group) - meanForce(near, group))) / meanForce(near, group);
}

/** The same with the push direction left to the solver, as the page leaves it. */
function freePushRow(): Row {
  const pair = feetFarther();
  const [hamstrings, quadriceps] = (['hamstrings', 'quadriceps'] as const).map((group) => changeOfForce(pair, group));
  return {
    quantity: 'hamstrings and quadriceps, feet 10 cm farther, push direction left free',
    ours: `mean force ${fix(hamstrings)} % and ${fix(quadriceps)} %`,
    published: 'up and down',
    source: 'Collazo García 2020, 40 % 1RM, EMG · FOUND-2ND',
    verdict: claim(hamstrings > CHANGE && quadriceps < -CHANGE, 'about level'),
    cause:
      'Feet and back can press against each other along the floor; the program presses so that activation is least, and takes back what the distance changed. Where the push keeps its direction, the rows above, muscles follow the distance as measured.',
  };
}

/** What friction lacks at the bottom where the push is kept. */
function slipRow(kept: readonly Pair[]): Row {
  const lacks = kept.map(({ far }) => Math.hypot(far.loads.unsupported[0], far.loads.unsupported[1]));
  return {
    quantity:
      'feet and back hold without slipping, feet 10 cm farther, push kept straight down; kept 10° toward the toes',
    ours: `${lacks.map((lack) => `${fix(lack)} N`).join('; ')} short at the bottom`,
    published: 'not measured',
    source: '—',
    verdict: open(
      'against the slope of the back on the bench the feet have to push forward while the hips are low; the forces above leave the lack out, and friction of 0.6 under shoes and 0.4 on the bench is DEFAULT',
    ),
  };
}
