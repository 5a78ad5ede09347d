import type { Side } from '../../../display/side';
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

/** Who carries the hip of one side; what is left to the top are all other muscles. */
export function hipShares(side: Side): ChartDefinition {
  return {
    id: `hip-shares-${side}`,
    title: 'Hip shares',
    quantity: PERCENT,
    axis: REPETITION_AXIS,
    curves: [
      share('gluteusMaximus', 'share.gluteus_maximus', 'gluteus maximus', 'main'),
      share('hamstrings', 'share.hamstrings', 'hamstrings', 'part'),
      share('adductorMagnus', 'share.adductor_magnus', 'adductor magnus', 'part'),
      share('passive', 'share.passive', 'stretch', 'part'),
    ],
    alwaysShown: [0, 100],
    only: side,
    isStacked: true,
    isWide: true,
    absence: 'no loads',
  };
}
