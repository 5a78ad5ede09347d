import { degrees, type SettingSpec } from '../setting';

/** How far this body goes, and how hip and pelvis share the way. Part of a lifter. */
export const MOBILITY_SETTINGS: readonly SettingSpec[] = [
  limit(
    'hipFlexionLimit',
    'Hip flexion, knee bent',
    80,
    140,
    120,
    'True hip flexion, femur on pelvis. People range 80 to 140° (Elson 2008); the source model ends at 120°.',
    [100, 130],
  ),
  limit(
    'hamstringLimit',
    'Hip flexion, knee straight',
    50,
    120,
    85,
    'Where the hamstrings stop true hip flexion with a straight knee. DEFAULT, not a measurement.',
    [65, 100],
  ),
  limit(
    'hipExtensionLimit',
    'Hip extension',
    5,
    30,
    20,
    'True hip extension. People range 5 to 40° (Elson 2008); the source model ends at 30°.',
    [10, 25],
  ),
  limit(
    'dorsiflexionLimit',
    'Ankle dorsiflexion',
    5,
    50,
    30,
    'Where the ankle stops and the heels would lift. DEFAULT.',
    [20, 40],
  ),
  limit(
    'lumbarFlexionLimit',
    'Lumbar flexion',
    15,
    60,
    45,
    'Posterior tilt of the pelvis on the torso. About 51° from standing in Pearcy 1984 (from memory).',
    [40, 55],
  ),
  {
    key: 'pelvicShare',
    label: 'Pelvic share',
    unit: 'ratio',
    min: 0.13,
    max: 0.36,
    default: 0.13,
    typical: [0.13, 0.33],
    group: 'mobility',
    help: 'Share of thigh–trunk flexion up to 90° that the pelvis gives; published 13 to 36 % (Dewberry 2003, Bohannon 1985).',
  },
];

function limit(
  key: string,
  label: string,
  minDeg: number,
  maxDeg: number,
  defaultDeg: number,
  help: string,
  typicalDeg: readonly [number, number],
): SettingSpec {
  return {
    key,
    label,
    unit: 'rad',
    min: degrees(minDeg),
    max: degrees(maxDeg),
    default: degrees(defaultDeg),
    typical: [degrees(typicalDeg[0]), degrees(typicalDeg[1])],
    group: 'mobility',
    help,
  };
}
