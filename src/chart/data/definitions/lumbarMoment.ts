import type { ChartDefinition } from '../definition';
import { knownLoads } from '../loadSamples';
import { NEWTON_METERS, REPETITION_AXIS } from '../quantities';

export const LUMBAR_MOMENT: ChartDefinition = {
  id: 'lumbar-moment',
  title: 'Lumbar extension moment',
  quantity: NEWTON_METERS,
  axis: REPETITION_AXIS,
  curves: [
    {
      column: 'demand.lumbar_extension_Nm',
      name: 'lumbar moment',
      role: 'main',
      definition: 'Moment the back must give, whole body; + extends the torso on the pelvis.',
      of: (charted) => knownLoads(charted).lumbarDemand,
    },
  ],
  alwaysShown: [0, 100],
  zero: { name: '' },
  absence: 'no loads',
};
