import { type Outcome, run } from '../../src/cli/run';
import type { Fuzz } from './fuzz';
import { mutated } from './mutate';

const LINES = [
  'exercises',
  'help',
  'simulate leg-press --samples 5 --set footHeight=0.2 --set stature=1.82',
  'simulate hip-thrust --samples 3 --format json --set load=100 --set footDistance=0.8',
  'simulate hip-buck --samples 3 --set legs=one --set benchHeight=0.3 --paths published',
  'simulate back-squat --samples 5 --loads --set depthRule=limit --set mass=90kg',
  'simulate pull-through --samples 3 --loads --format json --set pulleyHeight=0,15',
  'simulate romanian-deadlift --samples=3 --set lockoutAngle=-5 --set toeOut=10°',
  'map leg-press --over footHeight --from 0.15 --to 0.2 --steps 2 --samples 3',
  'map hip-thrust --over footDistance --steps 2 --samples 3 --set sex=female',
  'ensemble leg-press --draws 2 --points 1 --seed 3 --vary me --format csv --set footHeight=0.2',
  'ensemble hip-buck --draws=1 --points=0 --vary assumptions --rank hipFlexion.bottom --quantities loads --set legs=one',
  'load hip-thrust --match peak-effort --to leg-press --samples 3 --to-set load=20',
];

/** Commands nobody would type on purpose. A map of a thousand steps or as many draws are sound, but take their time. */
export const commandFuzz: Fuzz<string> = {
  cases: mutated(LINES).map((line) => line.replace(/(--(steps|samples|draws|points)[ =]\d)\d{2,}/g, '$1')),
  judge: async (line) => {
    const outcome = await run(line.split(' '), () => Promise.resolve(''));
    return judgeOutcome(outcome, line);
  },
};

/** What every command owes whoever called it. */
export function judgeOutcome(outcome: Outcome, input: string): string | null {
  if (![0, 2, 3].includes(outcome.code)) return `code ${outcome.code}: ${'sentence' in outcome && outcome.sentence}`;
  if (!('output' in outcome)) return judgeSentence(outcome.sentence);
  const output = [...outcome.output].join('');
  if (output === '') return 'an empty answer';
  const lost = /\b(NaN|undefined|Infinity|\[object Object\])\b/.exec(output)?.[0];
  // columns of the input come back as they are
  if (lost && !input.includes(lost)) return `${lost} in the answer`;
  return outcome.note === undefined ? null : judgeSentence(outcome.note);
}

function judgeSentence(sentence: string): string | null {
  if (!/^[^\n\r]+\.$/.test(sentence)) return `no sentence: ${sentence}`;
  if (/\p{Cc}|\p{Cs}/u.test(sentence)) return `a sentence with hidden characters: ${JSON.stringify(sentence)}`;
  // the longest list every setting of an exercise; quoted input adds at most 80 characters
  if (sentence.length > 700) return `a sentence of ${sentence.length} characters: ${sentence}`;
  return /\bat .+:\d+:\d+|Error:/.test(sentence) ? `a trace: ${sentence}` : null;
}
