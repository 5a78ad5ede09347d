import { expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decodeText';
import { run } from '../../src/cli/run';
import { readCsv } from '../../src/export/csv';

const NAMES = ['hip_flexion_r', 'hip_adduction_r', 'hip_rotation_r', 'knee_angle_r', 'ankle_angle_r'];
const POSES = [
  [90.5, 0, -1.25, 90, 0],
  [54.75, -49.5, 9, 84.625, 14.7],
];

async function geometry(input: string) {
  const outcome = await run(['geometry'], () => Promise.resolve(input));
  if (!('output' in outcome)) return { code: outcome.code, sentence: outcome.sentence, header: [], rows: [] };
  const [header, ...rows] = readCsv([...outcome.output].join(''));
  return { code: 0, sentence: outcome.note, header, rows };
}

const lines = (delimiter: string, format: (value: number) => string, end = '\n') =>
  [NAMES.join(delimiter), ...POSES.map((pose) => pose.map(format).join(delimiter)), ''].join(end);
const point = (value: number) => String(value);
const comma = (value: number) => String(value).replace('.', ',');

const plain = geometry(lines(',', point));

test.each([
  ['semicolons', lines(';', point)],
  ['semicolons and decimal commas', lines(';', comma)],
  ['tabs', lines('\t', point)],
  ['tabs and decimal commas', lines('\t', comma)],
  ['quoted decimal commas', lines(',', (value) => `"${comma(value)}"`)],
  ['a line sep=;', `sep=;\r\n${lines(';', comma, '\r\n')}`],
  ['a line sep=,', `sep=,\n${lines(',', point)}`],
  ['a byte order mark', `\uFEFF${lines(';', comma)}`],
  ['blank lines and blank cells at the ends', `${lines(',', point).replaceAll('\n', ',,\r\n')},,\r\n \r\n`],
])('a table with %s gives the same answer', async (_, input) => {
  const answer = await geometry(input);
  expect([answer.code, answer.header, answer.rows]).toEqual([0, (await plain).header, (await plain).rows]);
});

test('how decimal commas were read is said', async () => {
  const { sentence } = await geometry(lines(';', comma));
  expect(sentence).toBe('Read with decimal commas and semicolons between the columns.');
});

const utf16 = (text: string, isBig: boolean, isMarked: boolean) => {
  const bytes = Buffer.from(isMarked ? `\uFEFF${text}` : text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

test('text is text in every encoding spreadsheets write', () => {
  const text = 'Übung,hip_flexion_r\r\nGesäß,90\r\n';
  const ascii = 'pose,hip_flexion_r\r\n';
  for (const isBig of [false, true]) {
    expect(decodeText(utf16(text, isBig, true), 'It')).toBe(text);
    expect(decodeText(utf16(ascii, isBig, false), 'It')).toBe(ascii);
  }
  expect(decodeText(Buffer.from(text, 'utf8'), 'It')).toBe(text);
  expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf8'), 'It')).toBe(text);
  expect(decodeText(Buffer.from(text, 'latin1'), 'It')).toBe(text);
  expect(() => decodeText(Buffer.from('PK\u0003\u0004\0\0\0'), 'The input')).toThrow('The input is no text');
});

const motion = (header: string, scale: number, extra = '') =>
  [
    header,
    'endheader',
    ['time', 'pelvis_tilt', ...NAMES, `knee_angle_r_beta${extra}`].join('\t'),
    ...POSES.map((pose, i) =>
      [i / 60, -10, ...pose, 0.5].map((v, k) => (k > 1 ? v * scale : v).toFixed(10)).join('\t'),
    ),
    '',
  ].join('\r\n');

const close = (rows: readonly (readonly string[])[], others: readonly (readonly string[])[]) =>
  rows.forEach((row, i) => {
    row.forEach((cell, c) => {
      expect(Math.abs(Number(cell) - Number(others[i][c]))).toBeLessThan(1e-9);
    });
  });

test('an OpenSim motion in degrees is read as it is, and time and the other columns come back first', async () => {
  const header = 'Coordinates\r\nversion=1\r\nnRows=2\r\nnColumns=8\r\ninDegrees=yes\r\n\r\nUnits are S.I. units\r\n';
  const answer = await geometry(motion(header, 1));
  expect([answer.code, answer.sentence]).toEqual([0, undefined]);
  expect(answer.header.slice(0, 8)).toEqual(['time', 'pelvis_tilt', 'knee_angle_r_beta', ...NAMES]);
  expect(answer.rows[1][0]).toBe('0.0166666667');
  close(
    answer.rows.map((row) => row.slice(8)),
    (await plain).rows,
  );
});

test('an OpenSim storage in radians is converted, and the note says so', async () => {
  const header = 'name\nversion=3\nDataType=double\ninDegrees=no\n';
  const answer = await geometry(motion(header, Math.PI / 180));
  expect(answer.sentence).toBe('The header says radians (inDegrees=no); the angles are converted to degrees.');
  close(
    answer.rows.map((row) => row.slice(8)),
    (await plain).rows,
  );
});

test('coordinates named by their place in the model are known', async () => {
  const header = 'name\nversion=3\ninDegrees=yes';
  const input = motion(header, 1).replace('hip_flexion_r', '/jointset/hip_r/hip_flexion_r/value');
  const answer = await geometry(input);
  close(
    answer.rows.map((row) => row.slice(8)),
    (await plain).rows,
  );
});

test('values within rounding of a bound count as the bound', async () => {
  const bound = await geometry(`${NAMES.join(',')}\n130,30,-40,0,50\n`);
  const beyond = await geometry(`${NAMES.join(',')}\n130.00000001,30.004,-40.001,-0.0006,50.0000000000001\n`);
  expect([beyond.code, beyond.rows]).toEqual([0, bound.rows]);
  expect((await geometry(`${NAMES.join(',')}\n0,0,0,-0.02,0\n`)).code).toBe(2);
});

test('angles that look like radians are computed, with a note', async () => {
  const answer = await geometry(`${NAMES.join(',')}\n1.57,0,0,1.57,0\n1.2,0,0,1.0,0\n`);
  expect([answer.code, answer.sentence]).toEqual([0, 'All angles are within ±3.2; degrees are expected.']);
  expect((await geometry(`${NAMES.join(',')}\n0,0,0,0,0\n`)).sentence).toBeUndefined();
});

const header = NAMES.join(',');
test.each([
  ['90,0,0,90,0\n1,2,3,4,5\n', /^The first line holds numbers; expected are the names of the columns/],
  [
    `${header}\n90,5,0,0,0,90,0,0,0\n`,
    /Row 1 has 9 cells; the header has 5, and commas both separate columns and mark/,
  ],
  [`${header.replaceAll(',', ';')}\n90,5;0;0;90.5;0\n`, /Row 1 has a comma in 90,5, row 1 a point/],
  [
    `${header.replaceAll(',', ' ')}\n90 0 0 90 0\n`,
    /hip_flexion_r is missing.*the header has hip_flexion_r hip_adduction_r/,
  ],
  [`${header}\n1,2,3,4,5\n\n1,2,3,4,5\n`, /^Row 2 is empty\.$/],
  [`time,${header},time\n1,1,2,3,4,5,1\n`, /Column time appears twice/],
  [`beyond_model,${header}\n1,1,2,3,4,5\n`, /has a column beyond_model of its own/],
  [`${header}\n0,0,0,-60,0\n0,0,0,-5,0\n`, /knee_angle_r=-60 is out of range.*most knee angles are negative/],
  ['Coordinates\nversion=1\ninDegrees=yes\ntime\thip_flexion_r\n', /has no line endheader/],
  [
    'x\nversion=1\nendheader\ntime\thip_flexion_r_moment\n0\t1\n',
    /holds no angles of the right leg: it has joint moments/,
  ],
  ['x\nDataType=Vec3\nversion=2\nendheader\ntime\ta\n0\t1,2,3\n', /values of the type Vec3/],
  [motion('x\nversion=1\ninDegrees=no', 1), /header says radians, but an angle of 90\.5 can only be degrees/],
  [motion('x\nversion=1\ninDegrees=yes', 1, '\tmore'), /Row 1 has 8 values; the line of labels names 9 columns/],
  [`${header}\n${'9'.repeat(500)},0,0,0,0\n`, /^Row 1: hip_flexion_r=9{79}… is (not a number|out of range)/],
  [`${header}\n\u001b[31m9,0,0,0,0\n`, /hip_flexion_r=\\u001b\[31m9 is not a number/],
])('%j is refused by its true cause', async (input, sentence) => {
  const answer = await geometry(input);
  expect(answer.code).toBe(2);
  expect(answer.sentence).toMatch(sentence);
});
