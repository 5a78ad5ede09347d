import { depthByBody } from '../../exercise/posture/depthRule';
import { findExercise } from '../../exercise/registry';
import { degrees } from '../../setting';
import type { Claim } from '../claim';

type Name = 'sum' | 'hip' | 'asSet';

/** What the article gives, rad. */
const SAID = degrees(145);
const BY_BODY = depthByBody(findExercise('leg-press').settings);

export const startsDeep: Claim<Name> = {
  id: 'starts-deep',
  statement: 'A leg press begins at about 145° of hip flexion.',
  rule: 'With the depth left to the body: agrees where the hip joint itself comes to 145°; partly where only thigh against trunk does; disagrees where not even that does.',
  figures: {
    sum: { label: 'Thigh–trunk as deep as this body goes', unit: 'rad' },
    hip: { label: 'Hip joint there', unit: 'rad' },
    asSet: { label: 'Thigh–trunk at the bottom as it is set', unit: 'rad' },
  },
  measure: (inquiry) => {
    const deepest = inquiry.repetition('leg-press', { depthRule: BY_BODY });
    const now = inquiry.repetition('leg-press');
    return {
      sum: deepest?.metrics.trunkThighFlexion.bottom,
      hip: deepest?.metrics.hipFlexion.bottom,
      asSet: now?.metrics.trunkThighFlexion.bottom,
    };
  },
  judge: ({ sum, hip }) => (hip >= SAID ? 'agrees' : sum >= SAID ? 'partly' : 'disagrees'),
  meaning: {
    agrees: 'The hip joint itself bends that far.',
    partly: 'Thigh against trunk yes, the hip joint no: the rest is the pelvis rolling under.',
    disagrees: 'This body and machine stop before, even counted from thigh to trunk.',
  },
  evidence: [
    {
      side: 'against',
      citation: 'Elson & Aspinall 2008, CORR 466:281',
      n: '200',
      effect: 'the hip joint itself bends 80 to 140°',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'animation rig of a leg press',
      n: '1',
      effect: 'thigh–trunk 124° at the bottom',
      provenance: 'FOUND-2ND',
      confidence: 'low',
    },
    {
      side: 'gap',
      citation: 'leg press with pelvis and hip apart',
      n: '',
      effect: 'nothing found in eight searches',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: {
    isAtBottom: true,
    left: { exercise: 'leg-press', settings: { depthRule: BY_BODY } },
    right: { exercise: 'hip-thrust', settings: {} },
  },
};
