import { firstUpper } from '../../display/firstLetter';
import type { Section } from '../../display/sections';
import type { ChartDefinition } from './definition';

/** What explains a chart where its title stands. */
export interface ChartTip {
  readonly text: string;
  readonly more?: string;
  readonly section: Section;
}

/** In the words of its curves, unless it has plainer ones; what bounds the main curve is told beside it. */
export function chartTip({ tip, curves: [main, ...others], section }: ChartDefinition): ChartTip {
  const beside = others.filter(({ role }) => role === 'companion' || role === 'bound');
  const more = beside.map(({ name, definition }) => `${firstUpper(name)}: ${definition}`).join(' ');
  return { text: tip ?? main.definition, more: more || undefined, section };
}
