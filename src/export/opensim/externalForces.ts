import { findExercise } from '../../model/exercise/registry';
import { heldLoads } from '../../model/load/knownLoads';
import type { ContactLoad, Loads } from '../../model/load/loads';
import type { Repetition } from '../../model/result';
import { onLeg, workingLegs } from './legs';
import { storageText, withDigits } from './storage';
import { xml, xmlDocument } from './xml';

/** A force from outside on one body of the source model: place and force in ground, m and N. */
export interface ExternalForce {
  readonly name: string;
  readonly body: string;
  readonly at: (sample: number) => { readonly point: ArrayLike<number>; readonly force: ArrayLike<number> };
}

/** All that pushes or pulls on the body from outside, its own weight apart: contacts, held weights, cables. */
export function externalForces(repetition: Repetition, loads: Loads): ExternalForce[] {
  const { contacts } = findExercise(repetition.exercise).buildForces(repetition.body, repetition.settings);
  const all = [
    ...loads.contacts.flatMap((contact, c) =>
      contacts[c].isPaired ? workingLegs(repetition).map((leg) => onOneLeg(contact, leg)) : [onMidline(contact)],
    ),
    ...heldForces(repetition),
  ];
  return all.map((force, k) => ({ ...force, name: uniqueName(all, k) }));
}

function onMidline({ name, segment, point, force }: ContactLoad): ExternalForce {
  return { name, body: segment, at: (i) => ({ point: three(point, i, 1), force: three(force, i, 1) }) };
}

/** A contact of the right leg, or its mirror image. */
function onOneLeg({ name, segment, point, force }: ContactLoad, leg: 'r' | 'l'): ExternalForce {
  const way = leg === 'l' ? -1 : 1;
  return {
    name: `${name}_${leg}`,
    body: onLeg(segment, leg),
    at: (i) => ({ point: three(point, i, way), force: three(force, i, way) }),
  };
}

function three(values: Float64Array, sample: number, way: 1 | -1): [number, number, number] {
  return [values[3 * sample], values[3 * sample + 1], way * values[3 * sample + 2]];
}

/** Weight and inertia of what is held, and the pull of cables, on the bodies the model hangs them on. */
function heldForces(repetition: Repetition): ExternalForce[] {
  const forces = findExercise(repetition.exercise).buildForces(repetition.body, repetition.settings);
  const movers = [...forces.held, ...forces.cables].map(({ mover }) => mover);
  return heldLoads(repetition, forces).map(({ carrier, at }, k) => ({ name: movers[k], body: carrier, at }));
}

/** Two of one name are told apart by their numbers. */
function uniqueName(all: readonly ExternalForce[], k: number): string {
  const { name } = all[k];
  const isAlone = all.every((other, j) => j === k || other.name !== name);
  return isAlone ? name : `${name}_${1 + all.slice(0, k).filter((other) => other.name === name).length}`;
}

const AXES = ['x', 'y', 'z'] as const;

/** The forces over time: `<name>_vx …` in N at `<name>_px …` in m, both in ground. */
export function externalForceText(
  forces: readonly ExternalForce[],
  { time }: Pick<Repetition, 'time'>,
  origin: string,
): string {
  const labels = forces.flatMap(({ name }) =>
    ['v', 'p'].flatMap((kind) => AXES.map((axis) => `${name}_${kind}${axis}`)),
  );
  const perForce = 2 * AXES.length;
  return storageText({
    title: 'External forces',
    isInDegrees: false,
    notes: [origin, 'Units are S.I. units (second, meters, Newtons, ...)', 'Forces and their points are in ground.'],
    labels,
    time,
    value: (sample, column) => {
      const k = column % perForce;
      const { point, force } = forces[(column - k) / perForce].at(sample);
      return k < AXES.length ? force[k] : point[k - AXES.length];
    },
    write: withDigits,
  });
}

/** ExternalLoads that put each force of the table onto its body. */
export function externalLoadsXml(forces: readonly ExternalForce[], title: string, table: string): string {
  const objects = forces.map(({ name, body }) =>
    xml('ExternalForce', { name }, [
      xml('appliesForce', {}, ['true']),
      xml('applied_to_body', {}, [body]),
      xml('force_expressed_in_body', {}, ['ground']),
      xml('point_expressed_in_body', {}, ['ground']),
      xml('force_identifier', {}, [`${name}_v`]),
      xml('point_identifier', {}, [`${name}_p`]),
      xml('data_source_name', {}, [table]),
    ]),
  );
  return xmlDocument(
    xml('ExternalLoads', { name: title }, [
      xml('objects', {}, objects),
      xml('groups', {}, []),
      xml('datafile', {}, [table]),
    ]),
  );
}
