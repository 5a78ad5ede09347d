import type { Distribution } from '../../src/model/uncertainty/distribution';
import type { Parameter } from '../../src/model/uncertainty/parameter';
import { PARAMETERS } from '../../src/model/uncertainty/parameters';
import { UNDRAWN } from '../../src/model/uncertainty/undrawn';

/** A number in the unit readers use, to four digits. */
function written(value: number, unit: Parameter['unit']): string {
  const shown = unit === 'rad' ? (value * 180) / Math.PI : value;
  return `${Number(shown.toPrecision(4))}`;
}

const UNIT_WORDS: Partial<Record<Parameter['unit'], string>> = { rad: '°', m: ' m', kg: ' kg' };

function spreadWords(spread: Distribution, unit: Parameter['unit']): string {
  const n = (value: number) => written(value, unit);
  const word = UNIT_WORDS[unit] ?? '';
  switch (spread.kind) {
    case 'normal': {
      const cut = spread.min === undefined ? '' : `, cut at ${n(spread.min)} and ${n(spread.max ?? Number.NaN)}`;
      return `${n(spread.mean)} ± ${n(spread.sd)}${word}${cut}`;
    }
    case 'lognormal':
      return `${n(spread.median)} × e^(± ${spread.sdLog})`;
    case 'triangular':
      return `triangle ${n(spread.min)}, ${n(spread.mode)}, ${n(spread.max)}${word}`;
    case 'uniform':
      return `even ${n(spread.min)}–${n(spread.max)}${word}`;
    case 'choice':
      return `one of ${spread.count}`;
  }
}

function distributionOf({ spread, unit }: Parameter): string {
  return 'kind' in spread
    ? spreadWords(spread, unit)
    : `men ${spreadWords(spread[0], unit)}; women ${spreadWords(spread[1], unit)}`;
}

function followed({ follows }: Parameter): string {
  return follows ? `${follows.id} ${follows.r.join(' / ')}` : '';
}

const ACTS = { postures: '', readings: ', no posture', forces: ', forces alone' } as const;

function rowOf(parameter: Parameter): string {
  const { id, label, kind, acts, source, provenance } = parameter;
  const what = [id, label, `${kind}${ACTS[acts]}`];
  return `| ${[...what, distributionOf(parameter), followed(parameter), `${source} (${provenance})`].join(' | ')} |`;
}

/** The tables of docs/model.md "Uncertainty", as the data has them. */
export function drawnTable(): string {
  const head = '| id | what | kind | distribution | goes with (r, men / women) | source |\n|---|---|---|---|---|---|';
  return [head, ...PARAMETERS.map(rowOf)].join('\n');
}

export function undrawnTable(): string {
  const rows = UNDRAWN.map(
    ({ label, kind, spread, source, provenance, why }) =>
      `| ${label} | ${kind} | ${spread} | ${source} (${provenance}) | ${why} |`,
  );
  return ['| what | kind | distribution | source | why it is not drawn |\n|---|---|---|---|---|', ...rows].join('\n');
}
