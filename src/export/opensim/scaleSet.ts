import { SEGMENTS, segmentIndex } from '../../model/anatomy/names';
import { GENERIC_STATURE } from '../../model/anatomy/sources';
import type { Repetition } from '../../model/result';
import { LEGS, onLeg } from './legs';
import { xml, xmlDocument } from './xml';

/** Bodies of the source model that this page does not move; its arms follow stature. */
const ARM_BODIES = ['humerus', 'ulna', 'radius', 'hand'];

/** The factor of each body of the source model, uniform along its axes. */
function bodyScales({ body }: Pick<Repetition, 'body'>): readonly (readonly [string, number])[] {
  const own = SEGMENTS.flatMap((name) => {
    const scale = body.scales[segmentIndex(name)];
    return name.endsWith('_r') ? LEGS.map((leg) => [onLeg(name, leg), scale] as const) : [[name, scale] as const];
  });
  const arm = body.lifter.stature / GENERIC_STATURE;
  return [...own, ...ARM_BODIES.flatMap((name) => LEGS.map((leg) => [`${name}_${leg}`, arm] as const))];
}

/** Whether this lifter is the source model as it is. */
export function isUnscaled(repetition: Pick<Repetition, 'body'>): boolean {
  return bodyScales(repetition).every(([, scale]) => scale === 1);
}

/** ScaleSet that makes the source model this lifter. */
export function scaleSetXml(repetition: Pick<Repetition, 'body'>, title: string): string {
  const objects = bodyScales(repetition).map(([name, scale]) =>
    xml('Scale', { name }, [
      xml('scales', {}, [[scale, scale, scale].map(String).join(' ')]),
      xml('segment', {}, [name]),
      xml('apply', {}, ['true']),
    ]),
  );
  return xmlDocument(xml('ScaleSet', { name: title }, [xml('objects', {}, objects), xml('groups', {}, [])]));
}
