import { SECTIONS } from '../../../display/sections';
import type { ChartDefinition } from '../definition';
import { knownLoads, lumbarBound } from '../loadSamples';
import { NEWTON_METERS, REPETITION_AXIS } from '../quantities';

export const LUMBAR_MOMENT: ChartDefinition = {
  id: 'lumbar-moment',
  title: 'Lumbar moment',
  section: SECTIONS.contacts,
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
    {
      column: 'demand.lumbar_extension_least_Nm',
      name: 'least',
      role: 'bound',
      definition: 'Least lumbar moment that the same push of the feet allows, whichever pads carry.',
      of: (charted) => lumbarBound(charted, 0),
    },
    {
      column: 'demand.lumbar_extension_most_Nm',
      name: 'most',
      role: 'bound',
      definition: 'Most lumbar moment that the same push of the feet allows, whichever pads carry.',
      of: (charted) => lumbarBound(charted, 1),
    },
  ],
  gap: { name: 'by which pads carry' },
  alwaysShown: [0, 100],
  zero: { name: '' },
  needsLoads: true,
  isWide: true,
};
