import type { Axis, ChartDefinition } from '../definition';

/** A chart once more, over another axis; the name of its curve is short enough for a title that names the axis too. */
export function overAxis(definition: ChartDefinition, axis: Axis): ChartDefinition {
  const [{ name }] = definition.curves;
  return {
    ...definition,
    id: `${definition.id}-by-angle`,
    title: `${name[0].toUpperCase()}${name.slice(1)} by ${axis.word}`,
    axis,
    isWide: false,
  };
}
