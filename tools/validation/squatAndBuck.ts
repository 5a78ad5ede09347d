import { demandUp, HIP, KNEE, mean, meanForce, type Run, run, toDeg } from './measure';
import { claim, fix, open, type Row, type Section, within } from './table';

export function backSquatSection(): Section {
  const squat = run('back-squat');
  return {
    title: 'Back squat',
    intro: `Default lifter, ${squat.r.settings.load} kg. The baseline everyone knows; few published numbers were readable for it.`,
    rows: squatRows(squat),
  };
}

function squatRows({ r, loads }: Run): Row[] {
  const { trunkThighFlexion, hipFlexion, kneeAngle, ankleAngle, pelvisPosteriorTilt: tilt } = r.metrics;
  const lumbar = toDeg(tilt.max - tilt.min);
  return [
    {
      quantity: 'depth: thigh–trunk (true hip), knee, ankle',
      ours: `${fix(toDeg(trunkThighFlexion.bottom))}° (${fix(toDeg(hipFlexion.bottom))}°), ${fix(toDeg(kneeAngle.bottom))}°, ${fix(toDeg(ankleAngle.bottom))}°`,
      published: 'no joint angles of a full squat were readable',
      source: 'NOT-FOUND',
      verdict: open(
        `our DEFAULT; stopped by ${r.ends.bottom.isGoal ? 'the set depth' : r.ends.bottom.limit}, ankle ${fix(toDeg(r.lifter.dorsiflexionLimit - ankleAngle.bottom), 1)}° from its limit`,
      ),
    },
    {
      quantity: 'lumbar flexion range',
      ours: `${fix(lumbar)}°`,
      published: 'women 12.9°, men 26.3° (+50 % body weight)',
      source: 'S5-0411, S5-0412 McKean 2010 · FOUND',
      verdict: within(lumbar, [12.9, 26.3], '°', 1),
      cause:
        'With level thighs the trunk leans by 54°, and beyond 90° of thigh–trunk flexion the pelvis takes a third of every degree (DEFAULT: nothing was measured there). People who squat with the trunk more upright tuck less.',
    },
    {
      quantity: 'hip and knee peaks, largest reserve',
      ours: `${fix(loads.metrics.peakHip.value)} and ${fix(loads.metrics.peakKnee.value)} Nm a leg; ${fix(100 * loads.metrics.worstReserve)} % of a joint's moment`,
      published: 'none used',
      source: '—',
      verdict: claim(loads.metrics.canHold, 'the model cannot hold half its body weight in a squat'),
      cause: 'See "Loads a man of 75 kg can hold".',
    },
  ];
}

/** The bridge with the heels as placed and 20 cm nearer: more knee bend. */
export function heelsNearer(): { readonly far: Run; readonly near: Run } {
  const far = run('hip-buck', { load: 20 });
  return { far, near: run('hip-buck', { load: 20, footDistance: far.r.settings.footDistance - 0.2 }) };
}

export function hamstringShare({ loads }: Run): number {
  const half = (loads.sampleCount - 1) / 2;
  return mean(Array.from(loads.metrics.shares.hamstrings.slice(0, half + 1)));
}

export function hipBuckSection(): Section {
  const { r, loads } = run('hip-buck');
  const { far, near } = heelsNearer();
  const hip = demandUp({ r, loads }, HIP);
  return {
    title: 'Hip buck',
    intro:
      'No published definition exists (S9-0609 · NOT-FOUND). Our reading: a supine hip bridge, upper back on the floor, heels (not soles) on a raised bench, one or both legs, from the hips near the floor to full extension. Body weight alone.',
    rows: [
      {
        quantity: 'hip angle, thigh–trunk, bottom → top',
        ours: `${fix(toDeg(r.metrics.trunkThighFlexion.bottom))} → ${fix(toDeg(r.metrics.trunkThighFlexion.top))}°`,
        published: 'none',
        source: 'NOT-FOUND',
        verdict: open('our reading'),
      },
      {
        quantity: 'hip and knee moment',
        ours: `hip ${fix(Math.max(...hip))} → ${fix(hip[hip.length - 1])} Nm a leg; knee ${fix(-demandUp({ r, loads }, KNEE)[0])} Nm flexor`,
        published: 'none',
        source: 'NOT-FOUND',
        verdict: open('near lockout the hip turns slightly flexor: the bridge hangs between back and heels'),
      },
      {
        quantity: `more knee bend (${fix(toDeg(far.r.metrics.kneeAngle.top))} → ${fix(toDeg(near.r.metrics.kneeAngle.top))}° at the top): hamstring share of the hip moment`,
        ours: `${fix(100 * hamstringShare(far))} → ${fix(100 * hamstringShare(near))} %`,
        published: 'falls in single-leg bridges, knee 90 → 135°',
        source: 'S2-0095 Lehecka 2017 · FOUND',
        verdict: claim(hamstringShare(near) < hamstringShare(far), 'rises'),
      },
      {
        quantity: 'the same: gluteus maximus, mean force',
        ours: `${fix(meanForce(far, 'gluteusMaximus'))} → ${fix(meanForce(near, 'gluteusMaximus'))} N a leg`,
        published: 'kept',
        source: 'S2-0095 Lehecka 2017 · FOUND',
        verdict: claim(
          meanForce(near, 'gluteusMaximus') >= meanForce(far, 'gluteusMaximus'),
          `falls by ${fix(100 * (1 - meanForce(near, 'gluteusMaximus') / meanForce(far, 'gluteusMaximus')))} %`,
        ),
        cause:
          'Both legs work here, and nearer heels ask less hip extension of each; the study kept one leg at work and measured EMG.',
      },
    ],
  };
}
