type Range = readonly [number, number];

/**
 * `value` when it is a finite number.
 * @throws RangeError naming quantity, value and unit
 */
export function requireFinite(quantity: string, value: number, unit: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${quantity} is ${value} ${unit}, must be a finite number`);
  return value;
}

/**
 * `value` when it lies strictly between the limits; a limit may be infinite, the value may not.
 * @throws RangeError naming quantity, value, unit and limits
 */
export function requireBetween(quantity: string, value: number, unit: string, [low, high]: Range): number {
  requireFinite(quantity, value, unit);
  if (!(value > low && value < high)) {
    throw new RangeError(`${quantity} is ${value} ${unit}, must be above ${low} and below ${high} ${unit}`);
  }
  return value;
}

/**
 * `value` when it lies between the limits or on one of them.
 * @throws RangeError naming quantity, value, unit and limits
 */
export function requireWithin(quantity: string, value: number, unit: string, [low, high]: Range): number {
  requireFinite(quantity, value, unit);
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${quantity} is ${value} ${unit}, must be from ${low} to ${high} ${unit}`);
  }
  return value;
}
