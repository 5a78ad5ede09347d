import { SIDE_COLOR } from '../../display/colors';
import type { PlotLayout } from '../layout/plotLayout';
import { VISIT_WIDTH } from '../layout/sideBySide';
import { tenth } from '../layout/svgPath';
import { PlotLabel } from './PlotLabels';

/** Where exercises come by on a course, bold. */
export function Visits({ layout: { visits } }: { layout: PlotLayout }) {
  return visits.map(({ key, side, path }) => (
    <path
      key={key}
      data-visit={side}
      d={path}
      fill="none"
      stroke={SIDE_COLOR[side].line}
      strokeWidth={VISIT_WIDTH}
      strokeLinejoin="round"
    />
  ));
}

/** Rings on the main curves; dashed where they belong to an older setup. */
export function Marks({ layout: { marks } }: { layout: PlotLayout }) {
  return marks.map(({ side, x, y, isOlder, name }) => (
    <g key={side} data-mark={side}>
      <circle
        cx={tenth(x)}
        cy={tenth(y)}
        r={6.5}
        fill="var(--page)"
        stroke={SIDE_COLOR[side].line}
        strokeWidth={2}
        strokeDasharray={isOlder ? '2 2' : undefined}
      />
      <PlotLabel label={name} fill={SIDE_COLOR[side].line} />
    </g>
  ));
}
