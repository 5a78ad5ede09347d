import { SIDE_COLOR } from '../../display/colors';
import { SIDES, type Side } from '../../display/side';
import { absenceOf } from '../data/definition';
import type { Sides } from '../data/series';
import { BASELINE, type Label } from '../layout/label';
import type { PlotLayout } from '../layout/plotLayout';
import { tenth } from '../layout/svgPath';

/** The outline keeps names readable where a grid line passes behind them. */
const OUTLINED = { paintOrder: 'stroke', stroke: 'var(--page)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** A label of the plot; it steps aside while a chip of the cursor comes over it. */
export function PlotLabel({ label: { key, text, box }, end = 'left', ...look }: LabelProps) {
  return (
    <text
      data-curve-name={key}
      x={tenth(box[end])}
      y={tenth(box.top + BASELINE)}
      textAnchor={end === 'left' ? 'start' : 'end'}
      {...OUTLINED}
      {...look}
    >
      {text}
    </text>
  );
}

interface LabelProps {
  readonly label: Label;
  /** The end that stands where the layout has it, whatever the true width. */
  readonly end?: 'left' | 'right';
  readonly fill?: string;
  readonly fontWeight?: number;
}

/** Gray labels, colored bars: where the curve above needs a second thought. */
export function Cautions({ layout: { cautions } }: { layout: PlotLayout }) {
  // two of a side may begin at one place
  return cautions.map(({ side, left, right, y, name }, i) => (
    <g key={i}>
      <path d={`M${tenth(left)} ${y}H${tenth(right)}`} stroke={SIDE_COLOR[side].line} strokeWidth={3} />
      {name && <PlotLabel label={name} />}
    </g>
  ));
}

/** Where body or machine ended the movement: the bar of a slider's edge, with its name. */
export function Stops({ layout: { stops } }: { layout: PlotLayout }) {
  return stops.map((stop) => (
    <g key={stop.key} data-stop={stop.key}>
      <path d={`M${tenth(stop.x)} ${tenth(stop.y - 6)}v12`} stroke="var(--limit)" strokeWidth={2} />
      <PlotLabel label={stop} fill="var(--limit)" />
    </g>
  ));
}

/** Names that are no buttons of their own. */
export function CurveNames({ layout, buttons }: { layout: PlotLayout; buttons: ReadonlySet<string> }) {
  return layout.curveNames
    .filter(({ key }) => !buttons.has(key))
    .map((name) => (
      <PlotLabel
        key={name.key}
        label={name}
        end="right"
        fill={name.side ? SIDE_COLOR[name.side].line : 'var(--ink-3)'}
        fontWeight={name.isMain ? 560 : 420}
      />
    ));
}

/** Each share's name inside its area. */
export function AreaNames({ layout: { areas } }: { layout: PlotLayout }) {
  return areas.map(({ name }) => name && <PlotLabel key={name.key} label={name} fill="var(--ink)" />);
}

interface AbsencesProps {
  readonly layout: PlotLayout;
  readonly names: Sides<string>;
  readonly areAwaited?: Sides<boolean>;
}

/** A quiet note in place of the curve of an exercise without a repetition. */
export function Absences({ layout: { axes, series }, names, areAwaited }: AbsencesProps) {
  const { definition, bounds } = axes;
  const { only } = definition;
  const absent: Side[] = SIDES.filter((side) => !series[side] && (only === undefined || only === side));
  return absent.map((side, i) => (
    <text key={side} x={bounds.right} y={bounds.top + 12 + 16 * i} textAnchor="end" {...OUTLINED}>
      {`${names[side]}: ${absenceOf(definition, areAwaited?.[side])}`}
    </text>
  ));
}
