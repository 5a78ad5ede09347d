import { degrees } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { footRows } from './footHeights';
import { coordinateDeg, demandUp, HIP, KNEE, peakShare, type Run, run, toDeg } from './measure';
import { claim, fix, markdownTable, open, type Row, type Section, within } from './table';

export function legPressSection(): Section {
  const pressed = run('leg-press');
  return {
    title: '45° leg press',
    intro: `Default lifter and machine, ${pressed.r.settings.load} kg of plates on a ${pressed.r.settings.sledMass} kg sled. No published hip moment, power or pelvis curve of the 45° leg press was found (NOT-FOUND), so most of this table compares with suggestions from planar geometry (DEFAULT) and with EMG directions. 145° is thigh–trunk flexion, the sum of hip joint and pelvis; as hip-joint flexion it would lie beyond all 200 people of Elson 2008 (80–140°, FOUND).`,
    rows: [...postureRows(pressed), ...sweepRows(), ...loadRows(pressed), ...footRows(), lumbarRow(pressed)],
    after: footHeightTable(),
  };
}

function postureRows({ r }: Run): Row[] {
  const { trunkThighFlexion: tt, hipFlexion, pelvisPosteriorTilt: tilt, kneeAngle } = r.metrics;
  const deg = (v: number) => `${fix(toDeg(v))}°`;
  return [
    {
      quantity: 'thigh–trunk flexion at the bottom',
      ours: deg(tt.bottom),
      published: '140–145°',
      source: 'S9-0585 · DEFAULT',
      verdict: within(toDeg(tt.bottom), [140, 145], '°'),
    },
    {
      quantity: 'of it lumbopelvic / true hip',
      ours: `${deg(tilt.bottom)} / ${deg(hipFlexion.bottom)}`,
      published: '30° (20–40) / 115° (105–125)',
      source: 'S9-0587 · DEFAULT, from S5-0405, S5-0408 · FOUND',
      verdict: within(toDeg(hipFlexion.bottom), [105, 125], '°'),
    },
    {
      quantity: 'thigh–trunk flexion at the top',
      ours: deg(tt.top),
      published: '88–97°',
      source: 'S9-0584 · DEFAULT',
      verdict: within(toDeg(tt.top), [88, 97], '°'),
    },
    {
      quantity: 'short of neutral at the top',
      ours: deg(r.metrics.deficitToNeutral),
      published: '91° (one animation rig)',
      source: 'S1-0032 · FOUND-2ND, not a study',
      verdict: within(toDeg(r.metrics.deficitToNeutral), [86, 96], '°'),
    },
    {
      quantity: 'knee flexion at the bottom',
      ours: deg(kneeAngle.bottom),
      published: '98–105°',
      source: 'S9-0586 · DEFAULT',
      verdict: within(toDeg(kneeAngle.bottom), [98, 105], '°'),
      cause:
        'The suggestion comes from two planar links on a plate square to the rail, where feet this low do not reach the depth at all: the ankle stops them. The plate turned by 12° lets them, at the price of more knee.',
    },
    {
      quantity: 'sled travel',
      ours: `${fix(r.metrics.travel, 2)} m`,
      published: '0.28–0.35 m',
      source: 'S9-0589 · DEFAULT',
      verdict: within(r.metrics.travel, [0.28, 0.35], 'm', 2),
    },
  ];
}

function loadRows(pressed: Run): Row[] {
  const hip = demandUp(pressed, HIP);
  const last = hip.length - 1;
  const passiveAt = (i: number) => -pressed.loads.passive[i * 5];
  return [
    {
      quantity: 'hip moment along the way',
      ours: `${fix(hip[0])} Nm a leg at the bottom, ${fix(hip[last])} at the top, largest at ${fix(100 * peakShare(hip))} % of the lift`,
      published: 'none found',
      source: 'S1-0035 · NOT-FOUND',
      verdict: open(
        `nothing to compare; of it active ${fix(hip[0] - passiveAt(0))} and ${fix(hip[last] - passiveAt(last))} Nm, the rest is stretch`,
      ),
    },
    {
      quantity: 'quadriceps rise with knee flexion',
      ours: `knee moment ${fix(demandUp(pressed, KNEE)[0])} Nm at ${fix(coordinateDeg(pressed.r, KNEE, 0))}°, ${fix(demandUp(pressed, KNEE)[last])} at ${fix(coordinateDeg(pressed.r, KNEE, last))}°`,
      published: 'rise with knee flexion (review)',
      source: 'S2-0091 · FOUND',
      verdict: claim(demandUp(pressed, KNEE)[0] > demandUp(pressed, KNEE)[last], 'falls'),
    },
  ];
}

/** Statics does not say which pad carries, so the moment of the back is a band. */
function lumbarRow({ loads }: Run): Row {
  const half = (loads.sampleCount - 1) / 2;
  const at = (i: number) =>
    `${fix(loads.lumbarDemand[i])} (${fix(loads.lumbarBand[2 * i])} to ${fix(loads.lumbarBand[2 * i + 1])})`;
  return {
    quantity: 'moment of the back, bottom; top',
    ours: `${at(0)}; ${at(half)} Nm`,
    published: 'none found',
    source: 'claims C09 · NOT-FOUND',
    verdict: open(
      'in brackets what the same push of the feet allows, whichever of shoulder blades, lower back and seat carry',
    ),
  };
}

/** The planar table of literature section 9: 1.75 m, plate square to the rail. [foot height, top, bottom, range, knee] */
const PLANAR = [
  [0, 80, 105, 25, 60],
  [0.1, 87, 122, 36, 77],
  [0.15, 90, 133, 43, 88],
  [0.2, 94, 145, 51, 98],
  [0.25, 97, 145, 48, 91],
  [0.3, 101, 145, 44, 84],
  [0.35, 104, 145, 41, 77],
] as const;

const LIMIT_WORDS: Readonly<Record<string, string>> = {
  'ankle-dorsiflexion': 'ankle',
  'thigh-trunk-flexion': 'set depth',
  'hip-flexion': 'hip joint',
};

export interface FootHeightLine {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly knee: number;
  readonly limit: string;
}

/** Our own sweep, degrees. */
export function sweepFootHeight(heights: readonly number[], settings = {}, lifter = {}): FootHeightLine[] {
  return heights.flatMap((height) => {
    const r = simulate({
      exercise: 'leg-press',
      settings: { footHeight: height, ...settings },
      lifter,
      sampleCount: 3,
    });
    if (r.kind !== 'repetition') return [];
    const { trunkThighFlexion, kneeAngle } = r.metrics;
    return [
      {
        height,
        top: toDeg(trunkThighFlexion.top),
        bottom: toDeg(trunkThighFlexion.bottom),
        knee: toDeg(kneeAngle.bottom),
        limit: LIMIT_WORDS[r.ends.bottom.limit] ?? r.ends.bottom.limit,
      },
    ];
  });
}

function sweepAsPlanar(): FootHeightLine[] {
  return sweepFootHeight(
    PLANAR.map(([h]) => h),
    { plateAngle: 0 },
    { stature: 1.75, dorsiflexionLimit: degrees(30) },
  );
}

function footHeightTable(): string {
  const planar = sweepAsPlanar();
  const ours = sweepFootHeight([0, 0.05, 0.1, 0.15, 0.17, 0.2, 0.25, 0.3, 0.35]);
  const cm = (h: number) => fix(100 * h);
  const range = (line: FootHeightLine) => fix(line.bottom - line.top);
  return [
    '### Foot height',
    'The planar table (COMPUTED from two links, 1.75 m, plate square to the rail, dorsiflexion to 30°) beside the full model under the same conditions. Degrees of thigh–trunk flexion.',
    markdownTable(
      [
        'ankle above rail line, cm',
        'planar: top → bottom (range)',
        'planar knee',
        'ours: top → bottom (range)',
        'our knee',
        'ours stopped by',
      ],
      planar.map((line, i) => [
        cm(line.height),
        `${PLANAR[i][1]} → ${PLANAR[i][2]} (${PLANAR[i][3]})`,
        String(PLANAR[i][4]),
        `${fix(line.top)} → ${fix(line.bottom)} (${range(line)})`,
        fix(line.knee),
        line.limit,
      ]),
    ),
    'The default machine (plate turned 12°) and lifter:',
    markdownTable(
      ['foot height, cm', 'top → bottom', 'range', 'stopped by'],
      ours.map((line) => [cm(line.height), `${fix(line.top)} → ${fix(line.bottom)}`, range(line), line.limit]),
    ),
    'The planar links take the pelvis with the trunk and the foot as a point on the plate; with the pelvis rolling back the shank must tip further for the same thigh–trunk angle, and with feet turned out the oblique ankle axis uses part of its range sideways. The planar table is not a measurement either.',
  ].join('\n\n');
}

/** The shape of the sweep, and how far it stays from the planar one. */
function sweepRows(): Row[] {
  const planar = sweepAsPlanar();
  const ours = sweepFootHeight([0, 0.05, 0.1, 0.15, 0.17, 0.2, 0.25, 0.3, 0.35]);
  const top = Math.max(...planar.map((line, i) => Math.abs(line.top - PLANAR[i][1])));
  const bottom = Math.max(...planar.map((line, i) => Math.abs(line.bottom - PLANAR[i][2])));
  const summit = ours.reduce((best, line) => (line.bottom - line.top > best.bottom - best.top ? line : best));
  const source = 'literature section 9 · COMPUTED, planar';
  return [
    {
      quantity: 'raising the feet first adds range, then removes it',
      ours: `most at ${fix(100 * summit.height)} cm; stopped by ${ours[0].limit} below, ${ours[ours.length - 1].limit} above`,
      published: 'adds while the ankle limits, removes once hip or pelvis limits; most at 20 cm',
      source,
      verdict: claim(hasOneSummit(ours) && ours[0].limit === 'ankle', 'another shape'),
    },
    {
      quantity: 'top by foot height, largest difference',
      ours: `${fix(top)}°`,
      published: '0°',
      source,
      verdict: within(top, [0, 3], '°'),
    },
    {
      quantity: 'bottom by foot height, largest difference',
      ours: `${fix(bottom)}° (20 cm: ${fix(planar[3].bottom)}° against 145°)`,
      published: '0°',
      source,
      verdict: within(bottom, [0, 5], '°'),
      cause: 'Ours meets the ankle limit earlier; see the text below the foot height tables.',
    },
  ];
}

/** Whether range first grows and then only shrinks. */
export function hasOneSummit(lines: readonly FootHeightLine[]): boolean {
  const ranges = lines.map((line) => line.bottom - line.top);
  const summit = ranges.indexOf(Math.max(...ranges));
  return ranges.every((v, i) => i === 0 || (i <= summit ? v > ranges[i - 1] : v < ranges[i - 1]));
}
