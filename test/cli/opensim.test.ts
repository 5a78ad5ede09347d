import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { readStorage } from '../export/opensim/support/readStorage';

const noInput = () => Promise.reject(new Error('this command reads no input'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockout-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function simulate(...args: string[]) {
  const outcome = await run(['simulate', 'hip-thrust', '--samples', '5', ...args], noInput);
  return 'output' in outcome ? { text: [...outcome.output].join(''), sentence: '' } : { text: '', ...outcome };
}

describe('simulate for OpenSim', () => {
  test('prints the motion, or writes it into a folder that need not be there', async () => {
    const printed = await simulate('--format', 'mot');
    expect(readStorage(printed.text).header.nRows).toBe('5');
    const written = await simulate('--format', 'mot', '--out', join(folder, 'new'));
    expect(written.text).toBe(`${join(folder, 'new', 'hip-thrust.mot')}\n`);
    expect(readFileSync(join(folder, 'new', 'hip-thrust.mot'), 'utf8')).toBe(printed.text);
  });

  test('writes what is told of the motion, forces and moments among it, and names each file', async () => {
    const { text } = await simulate('--format', 'sto', '--out', join(folder, 'told'), '--set', 'stature=1.8');
    const paths = text.trim().split('\n');
    expect(paths.map((path) => path.slice(join(folder, 'told').length + 1)).sort()).toEqual(
      readdirSync(join(folder, 'told')).sort(),
    );
    expect(paths).toContain(join(folder, 'told', 'hip-thrust_ExternalLoads.xml'));
    expect(paths).toContain(join(folder, 'told', 'hip-thrust_ScaleSet.xml'));
    for (const path of paths.filter((each) => each.endsWith('.sto'))) readStorage(readFileSync(path, 'utf8'));
  });

  test('says in one sentence where files cannot go', async () => {
    expect((await simulate('--format', 'sto')).sentence).toContain('--out');
    expect((await simulate('--format', 'csv', '--out', folder)).sentence).toContain('--format mot or sto');
    writeFileSync(join(folder, 'taken'), '');
    const taken = await simulate('--format', 'mot', '--out', join(folder, 'taken'));
    expect(taken.sentence).toMatch(/^The folder .*taken.* cannot be written: EEXIST\.$/);
  });
});
