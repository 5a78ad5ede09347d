import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command as a reader types it. `stopAfter` closes the pipe once that much has been read. */
function lockout(args: readonly string[], input = '', stopAfter = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', 'lockout', '--', ...args], { cwd: ROOT });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
      if (output.length > stopAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      errors += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors: withoutNpmWarnings(errors) }));
    child.stdin.end(input);
  });
}

/** What npm says about a user's own configuration is not ours. */
function withoutNpmWarnings(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .join('\n');
}

test('a large table comes through a pipe to the last row', async () => {
  const { code, output, errors } = await lockout(['simulate', 'leg-press', '--samples', '2001']);
  const lines = output.split('\n');
  expect([code, errors, lines.length, lines[2001].split(',')[2], lines[2002]]).toEqual([0, '', 2003, '100', '']);
  expect(lines[0].startsWith('sample,phase,rep_percent')).toBe(true);
});

test('a reader who stops early is no error', async () => {
  const { code, errors } = await lockout(['simulate', 'leg-press', '--samples', '2001'], '', 100);
  expect([code, errors]).toEqual([0, '']);
});

test('poses are read from standard input', async () => {
  const poses = 'hip_flexion_r,hip_adduction_r,hip_rotation_r,knee_angle_r,ankle_angle_r\n90,0,0,90,0\n';
  const { code, output } = await lockout(['geometry'], poses);
  expect([code, output.split('\n').length]).toEqual([0, 3]);
});

/** The command with standard output or standard error on a file. */
function lockoutInto(output: 'pipe' | number, errors: 'pipe' | number, args: readonly string[]) {
  return new Promise<{ code: number | null; errors: string }>((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', 'lockout', '--', ...args], {
      cwd: ROOT,
      stdio: ['ignore', output, errors],
    });
    let text = '';
    child.stdout?.resume();
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors: withoutNpmWarnings(text) }));
  });
}

// a device that is always full is there on Linux only
const onFullDisk = test.skipIf(!existsSync('/dev/full'));

onFullDisk('a full disk is told on standard error, with a code of its own', async () => {
  const full = openSync('/dev/full', 'w');
  expect(await lockoutInto(full, 'pipe', ['simulate', 'leg-press', '--samples', '3'])).toEqual({
    code: 4,
    errors: 'Standard output cannot be written: no space left on device.\n',
  });
});

onFullDisk('the exit code is the same where its sentence cannot be written', async () => {
  const full = openSync('/dev/full', 'w');
  expect((await lockoutInto('pipe', full, ['foo'])).code).toBe(2);
});

test('bad input leaves standard output empty and one sentence on standard error', async () => {
  const { code, output, errors } = await lockout(['simulate', 'leg-press', '--set', 'footHeight=2']);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toBe('footHeight=2 is out of range; allowed are 0 to 0.35 m.\n');
});

test('no repetition leaves standard output empty and exits with 3', async () => {
  const { code, output, errors } = await lockout(['simulate', 'hip-thrust', '--set', 'footDistance=0.5']);
  expect([code, output]).toEqual([3, '']);
  expect(errors).toMatch(/^No repetition of hip-thrust: .+\.\n$/);
});
