import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { CLAIMS } from '../../src/model/claim/registry';

const noInput = () => Promise.reject(new Error('this command reads no input'));
const answerOf = async (line: string) => {
  const outcome = await run(line.split(' '), noInput);
  return 'output' in outcome ? JSON.parse([...outcome.output].join('')) : outcome;
};

test('claims come as JSON, each with verdict, rule, numbers in units of files, and what was measured', async () => {
  const { claims } = await answerOf('claims --set leg-press.backrestAngle=40 --set stature=1.8');
  expect(claims.map(({ id }: { id: string }) => id)).toEqual(CLAIMS.map(({ id }) => id));
  const short = claims.find(({ id }: { id: string }) => id === 'ends-short');
  expect(short).toMatchObject({ verdict: 'agrees', show: { left: 'leg-press', right: 'hip-thrust' } });
  expect(short.figures[0]).toMatchObject({ name: 'pressTop', unit: 'deg' });
  expect(short.figures[0].value).toBeGreaterThan(70);
  expect(short.evidence[0]).toMatchObject({ provenance: 'COMPUTED' });
});

test('what no exercise or lifter has is refused in one sentence', async () => {
  const sentence = async (line: string) => (await answerOf(line)).sentence;
  expect(await sentence('claims --set leg-pres.footHeight=0.2')).toMatch(
    /^--set "?leg-pres.footHeight=0.2"? names no exercise/,
  );
  expect(await sentence('claims --set footHeight=0.2')).toMatch(/^The lifter has no setting/);
  expect(await sentence('claims leg-press')).toMatch(/^claims does not take the argument/);
  expect(await sentence('claims --set leg-press.footHeight=2')).toMatch(/out of range/);
});
