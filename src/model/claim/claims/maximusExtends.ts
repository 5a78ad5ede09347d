import type { Claim } from '../claim';

type Name = 'pressLeast' | 'pressTop' | 'thrustLeast' | 'thrustTop';

export const maximusExtends: Claim<Name> = {
  id: 'maximus-extends',
  statement: 'Gluteus maximus extends the hip: it brings a bent thigh back in line with the trunk.',
  rule: 'Agrees where its extension arm stays above 0 in every posture of leg press and hip thrust; partly where it does in one of the two; disagrees where it does in neither.',
  figures: {
    pressLeast: { label: 'Leg press, least arm', unit: 'arm' },
    pressTop: { label: 'Leg press, arm at the top', unit: 'arm' },
    thrustLeast: { label: 'Hip thrust, least arm', unit: 'arm' },
    thrustTop: { label: 'Hip thrust, arm at the top', unit: 'arm' },
  },
  measure: (inquiry) => {
    const arm = (exercise: string) => inquiry.repetition(exercise)?.metrics.gluteusMaximus.extensionArm;
    const [press, thrust] = [arm('leg-press'), arm('hip-thrust')];
    return {
      pressLeast: press?.min,
      pressTop: press?.top,
      thrustLeast: thrust?.min,
      thrustTop: thrust?.top,
    };
  },
  judge: ({ pressLeast, thrustLeast }) => {
    const extending = [pressLeast, thrustLeast].filter((least) => least > 0).length;
    return extending === 2 ? 'agrees' : extending === 1 ? 'partly' : 'disagrees';
  },
  meaning: {
    agrees: 'It pulls toward extension all the way in both.',
    partly: 'In one of the two its arm turns over on the way.',
    disagrees: 'Its arm turns over on the way in both.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Delp 1999, J Biomech 32:493',
      n: '4 cadavers',
      effect: 'keeps an extension arm, and a large one for rotation, as the hip bends',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'for',
      citation: 'Physiother Theory Pract 2022;38:2650',
      n: '13',
      effect:
        'its share of the torque is largest at 45° of hip flexion, its lead over the hamstrings at 0° with a bent knee',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Worrell 2001, JOSPT 31:730',
      n: '50',
      effect: 'EMG highest at 0° of hip flexion, torque highest at 90°',
      provenance: 'MEMORY',
      confidence: 'medium',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
