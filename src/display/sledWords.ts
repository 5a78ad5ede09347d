import type { Loads } from '../model/load/loads';
import { GRAVITY } from '../model/math/gravity';
import type { Repetition } from '../model/result';
import { betweenSamples } from './betweenSamples';
import { formatNumber, formatQuantity } from './numbers';
import { displayUnit, type UnitSystem } from './units';

/** kg that weigh as much as a force: what the sled feels like, lifted straight up. */
export function kilogramsOf(newtons: number): number {
  return newtons / GRAVITY;
}

function forceWords(newtons: number, system: UnitSystem): string {
  return `${formatNumber(newtons)} N = ${formatQuantity(kilogramsOf(newtons), displayUnit('kg', system))}`;
}

/** "812 N = 82.8 kg": what both feet give the sled along its rail at a fraction of the repetition. */
export function sledNow({ sledForce }: Loads, fraction: number, system: UnitSystem): string {
  return forceWords(betweenSamples(sledForce, fraction), system);
}

/** "at most 851 N = 86.8 kg going up, 838 N = 85.4 kg going down; plates and sled are 112.0 kg on a rail of 45°"; null without a sled. */
export function sledSentence({ settings }: Repetition, { metrics }: Loads, system: UnitSystem): string | null {
  if (!metrics.sled) return null;
  const { up, down } = metrics.sled;
  const mass = formatQuantity(settings.load + settings.sledMass, displayUnit('kg', system));
  const rail = formatQuantity(settings.railAngle, displayUnit('rad', system));
  const most = `at most ${forceWords(up.value, system)} going up, ${forceWords(down.value, system)} going down`;
  return `${most}; plates and sled are ${mass} on a rail of ${rail}`;
}
