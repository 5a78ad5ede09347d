import { createHash } from 'node:crypto';
import { SOFTWARE } from '../../display/version';
import { modelHash } from './modelHash';
import { type Plan, type PlanSource, readPlan } from './plan';
import { type Numbering, numberRows } from './rows';
import { type Column, columnsOf } from './table';

/** What a sweep is, told in its folder and in every table of it; two sweeps are the same where all of it is. */
export interface About {
  readonly software: string;
  /** SHA-256 of the model's source. */
  readonly modelHash: string;
  /** SHA-256 of the plan and of the table it names. */
  readonly planHash: string;
  readonly plan: unknown;
  readonly rows: number;
  readonly chunk: number;
  readonly columns: readonly Column[];
}

/** A plan made ready to be computed part by part. */
export interface Sweep {
  readonly plan: Plan;
  readonly numbering: Numbering;
  readonly about: About;
  readonly parts: number;
}

/** @throws Problem naming what of the plan cannot be */
export function openSweep(source: PlanSource): Sweep {
  const plan = readPlan(source);
  const numbering = numberRows(plan);
  const { rows } = numbering;
  return {
    plan,
    numbering,
    about: {
      software: SOFTWARE,
      modelHash: modelHash(),
      planHash: hashOf(source),
      plan: source.json,
      rows,
      chunk: plan.chunk,
      columns: columnsOf(plan),
    },
    parts: partsOf({ rows, chunk: plan.chunk }),
  };
}

export function partsOf({ rows, chunk }: Pick<About, 'rows' | 'chunk'>): number {
  return Math.ceil(rows / chunk);
}

function hashOf({ json, lifters = '' }: PlanSource): string {
  return createHash('sha256').update(JSON.stringify(json)).update('\n').update(lifters).digest('hex');
}
