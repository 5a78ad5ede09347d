import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Environment = Readonly<Record<string, string>>;

const BIN = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));

/** Runs a tool of this package and says whether it succeeded. */
export async function runStep(
  title: string,
  tool: string,
  args: readonly string[],
  env: Environment = {},
): Promise<boolean> {
  console.log(`\n── ${title} ──`);
  return (await run(BIN + tool, args, env)) === 0;
}

/** Exit code of a program that shares our output and gets no input. */
export function run(command: string, args: readonly string[], env: Environment = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
