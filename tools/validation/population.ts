import { groupName } from '../../src/display/population/groupName';
import { ADULTS, type AngleSpread, PUBLISHED_HIP_FLEXION } from '../../src/display/population/population';
import { fix, open, type Row, type Section } from './table';

const [LEAST, MOST] = PUBLISHED_HIP_FLEXION;
const ELSON = 'Elson & Aspinall 2008, n 200 (FOUND)';

/** Where a simulated population ends, beside what hips of measured people do. */
export function populationSection(): Section {
  return {
    title: 'Where a population ends',
    intro: `Simulated population, not measured people: ${ADULTS.lifters} adults drawn by the distributions of model.md "Uncertainty" (seed ${ADULTS.seed}), mean stature and mass from memory, both sexes, machines at their defaults, foot height apart; the leg press goes down until something stops it. Age moves strength alone in this model. Numbers are the middle and where nine in ten are. The sweep and its table: \`tools/population/plan.json\`, \`tools/population/main.ts\`; docs/scale.md tells how it is run.`,
    rows: ADULTS.groups.flatMap((group): Row[] => {
      const name = groupName(group, 'metric');
      return [
        {
          quantity: `${name}: hip joint at the bottom`,
          ours: spread(group.hip),
          published: `${LEAST}–${MOST}° is how far the hip joint bends at all`,
          source: ELSON,
          verdict: open('limits are drawn from that range, so this checks nothing by itself'),
        },
        {
          quantity: `${name}: short of straight at the top`,
          ours: spread(group.deficit),
          published: 'none',
          source: 'NOT-FOUND',
          verdict: open('nothing to compare'),
        },
      ];
    }),
  };
}

function spread({ quantiles: [low, , middle, , high] }: AngleSpread): string {
  return `${fix(middle)}° (${fix(low)}–${fix(high)}°)`;
}
