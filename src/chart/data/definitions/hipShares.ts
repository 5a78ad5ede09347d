import { SECTIONS } from '../../../display/sections';
import type { HipShare } from '../../../model/load/loads';
import type { ChartDefinition, CurveDefinition } from '../definition';
import { hipShare } from '../loadSamples';
import { PERCENT, REPETITION_AXIS } from '../quantities';

const share = (group: HipShare, column: string, name: string, role: CurveDefinition['role']): CurveDefinition => ({
  column,
  name,
  role,
  definition: `Part of the hip extension moment that ${name} gives, antagonists aside; muscles by activation, stretch of all of them apart; 0 to 1.`,
  of: (charted) => hipShare(charted, group),
});

/** Who carries the hip, each exercise in a panel of its own; together everything that extends it. */
export const HIP_SHARES: ChartDefinition = {
  id: 'hip-shares',
  title: 'Who extends the hip',
  tip: 'Which muscles give the hip extension moment, in parts of a hundred; what the stretch of all of them gives stands apart.',
  section: SECTIONS.active,
  quantity: PERCENT,
  axis: REPETITION_AXIS,
  curves: [
    share('gluteusMaximus', 'share.gluteus_maximus', 'gluteus maximus', 'main'),
    share('hamstrings', 'share.hamstrings', 'hamstrings', 'part'),
    share('adductorMagnus', 'share.adductor_magnus', 'adductor magnus', 'part'),
    share('others', 'share.others', 'other muscles', 'part'),
    share('passive', 'share.passive', 'stretch', 'part'),
  ],
  alwaysShown: [0, 100],
  isBySide: true,
  isStacked: true,
  isWide: true,
  needsLoads: true,
};
