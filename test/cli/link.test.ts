import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { writeLink } from '../../src/link/linkText';

async function outputOf(args: readonly string[], input = ''): Promise<string> {
  const outcome = await run(args, () => Promise.resolve(input));
  if (!('output' in outcome)) throw new Error(outcome.sentence);
  return [...outcome.output].join('');
}

async function sentenceOf(args: readonly string[], input = '') {
  const outcome = await run(args, () => Promise.resolve(input));
  if ('output' in outcome) throw new Error('it succeeded');
  return `${outcome.code}: ${outcome.sentence}`;
}

const SETUPS = {
  setups: [
    { exercise: 'leg-press', settings: { footHeight: 0.3, railAngle: 37 }, lifter: { stature: 1.82, sex: 1 } },
    { exercise: 'hip-buck', settings: { benchHeight: 0.3 }, lifter: { stature: 1.82, sex: 1 } },
  ],
};

test('a saved setup becomes a link, and the link the setup again, from an argument or from standard input', async () => {
  const link = await outputOf(['link', '-'], JSON.stringify(SETUPS));
  expect(link).toMatch(/^#s=\d+\.[\w-]+\n$/);
  for (const args of [
    ['link', `https://example.org/lab/${link.trim()}`],
    ['link', '-'],
  ])
    expect(JSON.parse(await outputOf(args, link))).toMatchObject(SETUPS);
});

test('simulate repeats either side of a link', async () => {
  const link = (await outputOf(['link', '-'], JSON.stringify(SETUPS))).trim();
  const lifter = ['--set', 'stature=1.82', '--set', 'sex=1', '--samples', '5'];
  expect(await outputOf(['simulate', '--link', link, '--side', 'right', '--samples', '5'])).toBe(
    await outputOf(['simulate', 'hip-buck', '--set', 'benchHeight=0.3', ...lifter]),
  );
  expect(await outputOf(['simulate', '--link', link, '--samples', '5'])).toBe(
    await outputOf(['simulate', 'leg-press', '--set', 'footHeight=0.3', '--set', 'railAngle=37', ...lifter]),
  );
});

const told = (comparison: object) => writeLink({ version: 2, told: { comparison } });

test.each([
  [['link'], '', '2: link needs a setup file, a link, or - for standard input.'],
  [['link', '-'], 'hello', '2: The setup file is neither JSON nor a link: it begins with hello.'],
  [['link', '-'], '{}', '2: The setup file has no list of setups; the page saves one under Export.'],
  [['link', '-'], '{"setups":[{"exercise":"leg-press"}]}', '2: A comparison has two setups, not 1.'],
  [
    ['link', '-'],
    '{"setups":[{"exercise":"leg-press","lifter":{"mass":80}},{"exercise":"leg-press","lifter":{"mass":81}}]}',
    '2: The setup file has two lifters; a comparison has one.',
  ],
  [['link', '#s=2.AAAA'], '', '2: The link #s=2.AAAA is cut off or changed.'],
  [
    ['link', told({ left: { settings: { footHeight: 3 } } })],
    '',
    '2: footHeight=3 is out of range; allowed are 0 to 0.35 m.',
  ],
  [['link', told({ lifter: { wings: 2 } })], '', expect.stringMatching(/^2: A lifter has no field wings; known are /)],
  [['simulate', 'leg-press', '--link', '#s=2'], '', '2: simulate --link does not take the argument leg-press.'],
  [
    ['simulate', '--link', '#s=2', '--set', 'load=1'],
    '',
    '2: --link brings lifter and settings; --set does not go with it.',
  ],
  [['simulate', '--side', 'left'], '', '2: --side chooses a side of a --link; without one it has no meaning.'],
])('what does not fit is said in one sentence: %j %s', async (args, input, sentence) => {
  expect(await sentenceOf(args, input)).toEqual(sentence);
});
