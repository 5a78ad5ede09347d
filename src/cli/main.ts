import { once } from 'node:events';
import { run } from './run';

/** All of standard input; nothing when it is a terminal, so that no command waits for typing. */
async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const piece of process.stdin) text += piece;
  return text;
}

async function write(output: Iterable<string>): Promise<void> {
  for (const piece of output) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

// a reader that has seen enough, such as head, is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const outcome = await run(process.argv.slice(2), readInput);
if ('output' in outcome) await write(outcome.output);
const sentence = 'output' in outcome ? outcome.note : outcome.sentence;
if (sentence !== undefined) process.stderr.write(`${sentence.replaceAll(/\s+/g, ' ')}\n`);
process.exitCode = outcome.code;
