import { once } from 'node:events';
import { decodeText } from './decodeText';
import { NO_OUTPUT, Problem } from './problem';
import { run } from './run';

/** All of standard input; nothing when it is a terminal, so that no command waits for typing. */
async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const pieces: Buffer[] = [];
  try {
    for await (const piece of process.stdin) pieces.push(piece);
  } catch (error) {
    throw new Problem(`Standard input cannot be read: ${reasonOf(error)}.`);
  }
  return decodeText(Buffer.concat(pieces), 'The input');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EBADF: 'it is closed',
  EISDIR: 'it is a directory',
  EIO: 'the device reports an error',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return REASONS[code] ?? code;
}

/** Ends at once where the answer cannot be written; a reader who has seen enough, such as head, is no failure. */
function stopWriting(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  say(`Standard output cannot be written: ${reasonOf(error)}.`);
  process.exit(NO_OUTPUT);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence.replaceAll(/\s+/g, ' ')}\n`);
}

async function write(output: Iterable<string>): Promise<void> {
  for (const piece of output) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

process.stdout.on('error', stopWriting);
// where nobody can be told, the exit code still tells
process.stderr.on('error', () => {});

const outcome = await run(process.argv.slice(2), readInput);
if ('output' in outcome) await write(outcome.output);
const sentence = 'output' in outcome ? outcome.note : outcome.sentence;
if (sentence !== undefined) say(sentence);
process.exitCode = outcome.code;
