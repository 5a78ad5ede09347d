import type { LimitId } from '../../model/mechanism/limit';
import adults from './adults.json';

/** How an angle is spread over a group, deg. */
export interface AngleSpread {
  /** Below which 5, 25, 50, 75 and 95 % of the lifters are. */
  readonly quantiles: readonly number[];
  readonly least: number;
  readonly most: number;
  /** Lifters by angle: the first bin begins at `from`, each is BIN wide. */
  readonly from: number;
  readonly counts: readonly number[];
}

/** What a small part of a group gives, by which its numbers are checked. */
export interface Sample {
  readonly lifters: number;
  readonly noRepetition: number;
  /** Means of those who have a repetition, deg. */
  readonly deficit: number;
  readonly depth: number;
  readonly hip: number;
}

/** One exercise at one foot height, done by everybody. */
export interface PopulationGroup {
  readonly exercise: string;
  /** m */
  readonly footHeight: number;
  readonly lifters: number;
  readonly noRepetition: number;
  /** Thigh–trunk flexion left at the extended end. */
  readonly deficit: AngleSpread;
  /** Thigh–trunk flexion at the flexed end. */
  readonly depth: AngleSpread;
  /** Flexion of the hip joint alone at the flexed end. */
  readonly hip: AngleSpread;
  /** Lifters by what ends the way to the flexed end. */
  readonly stops: Readonly<Partial<Record<LimitId, number>>>;
  /** Of its first lifters. */
  readonly first: Sample;
}

/** A simulated population: what a sweep has found, made small. */
export interface Population {
  readonly software: string;
  readonly planHash: string;
  readonly seed: number;
  readonly lifters: number;
  readonly groups: readonly PopulationGroup[];
}

/** Width of a bin, deg. */
export const BIN = 2;

/** True hip flexion of 200 people with healthy hips, deg (Elson & Aspinall 2008, Clin Orthop Relat Res 466:281). */
export const PUBLISHED_HIP_FLEXION: readonly [number, number] = [80, 140];

/** Written by tools/population/main.ts from a sweep of tools/population/plan.json. */
export const ADULTS: Population = adults;
