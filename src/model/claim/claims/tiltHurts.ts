import type { Claim } from '../claim';

type Name = 'tilt' | 'pressMoment' | 'squatMoment' | 'studies';

/** Studies of leg presses with pain of the sacroiliac joints as their outcome. */
const STUDIES_OF_PAIN = 0;

export const tiltHurts: Claim<Name> = {
  id: 'tilt-hurts',
  statement: 'That tilt of the pelvis may end in pain of the sacroiliac joints.',
  rule: 'Cannot say while no study of the leg press had pain as its outcome; agrees or disagrees would take one. The model has no pain: it shows how far the lower back bends and what it must hold.',
  figures: {
    tilt: { label: 'Leg press, lower back bends by', unit: 'rad' },
    pressMoment: { label: 'Leg press, peak lumbar moment', unit: 'Nm' },
    squatMoment: { label: 'Back squat, peak lumbar moment', unit: 'Nm' },
    studies: { label: 'Studies with pain as outcome', unit: 'count' },
  },
  measure: (inquiry) => {
    const [press, squat] = [inquiry.loaded('leg-press'), inquiry.loaded('back-squat')];
    return {
      tilt: press?.repetition.metrics.pelvisPosteriorTilt.max,
      pressMoment: press?.loads.metrics.peakLumbar.value,
      squatMoment: squat?.loads.metrics.peakLumbar.value,
      studies: STUDIES_OF_PAIN,
    };
  },
  // what studies found would be read by a person: their number alone says that there is something to read
  judge: ({ studies }) => (studies < 1 ? 'cannot say' : 'partly'),
  meaning: {
    'cannot say': 'Nobody has looked. Bending and moment stand here so that they can be compared, not as a warning.',
    partly: 'There is a study to read.',
  },
  evidence: [
    {
      side: 'against',
      citation: 'Cho & Kwak 2020, Proc IMechE H, review',
      n: '',
      effect: 'sacroiliac joints turn by 0.01 to 2.27°: a tilt of tens of degrees does not happen there',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'sacroiliac pain in athletes, systematic review to 2024',
      n: '13 studies, 2842',
      effect: 'mean prevalence 10.7 %, without a leg press among the exposures; the authors call it unreliable',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Booth & Morris 2019, Best Pract Res Clin Rheumatol, review',
      n: '',
      effect: '10 to 30 % of low back pain is put down to this joint; causes unclear',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'for',
      citation: 'bfu report 39, told in List 2013',
      n: '6680',
      effect: 'members of gyms name leg press and squat for complaints of the back',
      provenance: 'FOUND-2ND',
      confidence: 'medium',
    },
    {
      side: 'context',
      citation: 'Barker 2014, Clin Anat',
      n: '11',
      effect: 'gluteus maximus presses the joint together with about 891 N',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'gap',
      citation: 'leg press and sacroiliac pain',
      n: '',
      effect: 'no study found',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: {
    left: { exercise: 'leg-press', settings: {} },
    right: { exercise: 'back-squat', settings: {} },
    isAtBottom: true,
  },
};
