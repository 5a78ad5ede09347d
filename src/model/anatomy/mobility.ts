import { degrees, OWN_DEFAULT, type SettingSpec } from '../setting';

/** How far this body goes, and how hip and pelvis share the way. Part of a lifter. */
export const MOBILITY_SETTINGS: readonly SettingSpec[] = [
  limit({
    key: 'hipFlexionLimit',
    label: 'Hip flexion, knee bent',
    rangeDeg: [80, 140],
    defaultDeg: 120,
    typicalDeg: [100, 130],
    help: 'True hip flexion, femur on pelvis. The default lies above the middle of people, so that 145° of thigh–trunk flexion can be shown.',
    source: 'People range 80 to 140°, about 110° in the middle (Elson 2008); the source model ends at 120°.',
  }),
  limit({
    key: 'hamstringLimit',
    label: 'Hip flexion, knee straight',
    rangeDeg: [50, 120],
    defaultDeg: 85,
    typicalDeg: [65, 100],
    help: 'Where the hamstrings stop true hip flexion with a straight knee.',
    source: OWN_DEFAULT,
  }),
  limit({
    key: 'hipExtensionLimit',
    label: 'Hip extension',
    rangeDeg: [5, 30],
    defaultDeg: 20,
    typicalDeg: [10, 25],
    help: 'True hip extension.',
    source: 'People range 5 to 40° (Elson 2008); the source model ends at 30°.',
  }),
  limit({
    key: 'dorsiflexionLimit',
    label: 'Ankle dorsiflexion',
    rangeDeg: [5, 50],
    defaultDeg: 38,
    typicalDeg: [32, 44],
    help: 'Where the ankle stops and the heels would lift.',
    source: 'Weight-bearing lunge about 38 ± 6° (Konor 2012; from memory, medium confidence).',
  }),
  limit({
    key: 'lumbarFlexionLimit',
    label: 'Lumbar flexion',
    rangeDeg: [15, 60],
    defaultDeg: 45,
    typicalDeg: [40, 55],
    help: 'Posterior tilt of the pelvis on the torso.',
    source: 'About 51° from standing in Pearcy 1984 (from memory).',
  }),
  {
    key: 'pelvicShare',
    label: 'Pelvic share',
    unit: 'ratio',
    min: 0.13,
    max: 0.36,
    default: 0.13,
    typical: [0.13, 0.33],
    group: 'mobility',
    help: 'Share of thigh–trunk flexion up to 90° that the pelvis gives. The default is the lowest published, so that 145° can be reached.',
    source: 'Published 13 to 36 %, about 22 % in the middle (Dewberry 2003, Murray 2002, Kuo 2010, Bohannon 1985).',
  },
];

interface JointLimit extends Pick<SettingSpec, 'key' | 'label' | 'help' | 'source'> {
  readonly rangeDeg: readonly [number, number];
  readonly defaultDeg: number;
  readonly typicalDeg: readonly [number, number];
}

function limit({ rangeDeg, defaultDeg, typicalDeg, ...words }: JointLimit): SettingSpec {
  return {
    ...words,
    unit: 'rad',
    min: degrees(rangeDeg[0]),
    max: degrees(rangeDeg[1]),
    default: degrees(defaultDeg),
    typical: [degrees(typicalDeg[0]), degrees(typicalDeg[1])],
    group: 'mobility',
  };
}
