import type { SegmentName } from '../../../model/anatomy/names';
import type { Triple } from '../../../model/math/triple';
import { ASIDES, type Aside } from './asides';

/** A direction that turns with a segment, in its frame. */
interface Outward {
  readonly segment: SegmentName;
  readonly axis: Triple;
}

/** How a long muscle's body lies on its path. Modelling choices from general anatomy; volumes are the model's own. */
export interface BellyRow {
  readonly muscle: string;
  /** Where the flesh begins and ends along the path at optimal fiber length, shares of its length. */
  readonly belly: readonly [number, number];
  /** Thickness over width of the section. */
  readonly flatness: number;
  /** Where the section's thin side looks, away from bone. */
  readonly outward: Outward;
  /** The flesh never gets shorter than this share of the path: the tendons give instead. */
  readonly least: number;
  /** How far the middle of the section stands off the path, in half thicknesses. */
  readonly lift: number;
  /** Where the belly is thickest along itself; 0.5 = middle. */
  readonly fullest: number;
  /** Radius of a round tendon of the same section, m. */
  readonly tendon: number;
  /** Width over thickness of the tendon's section: 1 is a cord, 6 a band. */
  readonly band: number;
  /** Rings against the usual number: more where a path bends sharply, fewer deep inside. */
  readonly detail: number;
  /** Sides against the usual number: few where gluteus maximus covers a small muscle from behind. */
  readonly roundness: number;
  /** Sharpness of the flesh's two ends: 0.8 is round, 2 runs out in a point. */
  readonly ends: readonly [number, number];
  /** The flesh begins here, beyond the path's first point (in a segment frame): the anatomical border. */
  readonly from?: Anchor;
  /** Where the body leaves its path. */
  readonly asides: readonly Aside[];
}

/** A point that rides on a segment, in its frame at the generic size. */
export interface Anchor {
  readonly segment: SegmentName;
  readonly point: Triple;
}

const FRONT: Outward = { segment: 'femur_r', axis: [1, 0, 0.1] };
const FRONT_OUTER: Outward = { segment: 'femur_r', axis: [0.55, 0, 1] };
const FRONT_INNER: Outward = { segment: 'femur_r', axis: [0.8, 0, -1] };
const BACK_OUTER: Outward = { segment: 'femur_r', axis: [-1, 0, 0.6] };
const BACK_INNER: Outward = { segment: 'femur_r', axis: [-1, 0, -0.6] };
const INNER: Outward = { segment: 'femur_r', axis: [0, 0, -1] };
const CALF: Outward = { segment: 'tibia_r', axis: [-1, 0, 0] };
const SHIN: Outward = { segment: 'tibia_r', axis: [1, 0, 0.6] };
const SHIN_OUTER: Outward = { segment: 'tibia_r', axis: [0, 0, 1] };
const PELVIS_FRONT: Outward = { segment: 'pelvis', axis: [1, 0, 0] };
const PELVIS_BACK: Outward = { segment: 'pelvis', axis: [-1, 0, 0.4] };
const HIP_OUTER: Outward = { segment: 'pelvis', axis: [0.2, 0, 1] };

type Compact = readonly [
  muscle: string,
  from: number,
  to: number,
  flatness: number,
  outward: Outward,
  lift: number,
  fullest: number,
  tendon: number,
];

const ROWS: readonly Compact[] = [
  ['addbrev_r', 0.04, 0.93, 0.5, INNER, 0.3, 0.45, 0.004],
  ['addlong_r', 0.08, 0.94, 0.5, INNER, 0.4, 0.5, 0.004],
  ['bflh_r', 0.07, 0.72, 0.75, BACK_OUTER, 0.5, 0.5, 0.005],
  ['bfsh_r', 0.03, 0.84, 0.5, BACK_OUTER, 0.35, 0.5, 0.004],
  ['semimem_r', 0.12, 0.8, 0.6, BACK_INNER, 0.35, 0.62, 0.005],
  ['semiten_r', 0.04, 0.6, 0.8, BACK_INNER, 0.3, 0.42, 0.0035],
  ['grac_r', 0.03, 0.7, 0.42, INNER, 0.3, 0.35, 0.003],
  ['sart_r', 0.02, 0.88, 0.42, FRONT_INNER, 0.5, 0.5, 0.0035],
  ['recfem_r', 0.07, 0.62, 0.6, FRONT, 0.7, 0.5, 0.0055],
  ['vaslat_r', 0.0, 0.7, 0.5, FRONT_OUTER, 0.5, 0.45, 0.003],
  ['vasmed_r', 0.0, 0.76, 0.58, FRONT_INNER, 0.2, 0.6, 0.003],
  ['vasint_r', 0.0, 0.66, 0.55, FRONT, 0.15, 0.5, 0.003],
  ['tfl_r', 0.01, 0.36, 0.5, HIP_OUTER, 0, 0.5, 0.0045],
  ['gaslat_r', 0.1, 0.52, 0.62, CALF, 0.1, 0.5, 0.004],
  ['gasmed_r', 0.1, 0.55, 0.62, CALF, 0.1, 0.5, 0.004],
  ['soleus_r', 0.0, 0.74, 0.44, CALF, 0.3, 0.38, 0.006],
  ['tibant_r', 0.0, 0.66, 0.7, SHIN, 0.15, 0.42, 0.0035],
  ['edl_r', 0.02, 0.62, 0.6, SHIN_OUTER, 0.25, 0.45, 0.003],
  ['ehl_r', 0.05, 0.55, 0.6, SHIN, 0.1, 0.5, 0.0025],
  ['fdl_r', 0.02, 0.58, 0.6, CALF, 0.1, 0.5, 0.0025],
  ['fhl_r', 0.02, 0.5, 0.65, CALF, 0.15, 0.5, 0.003],
  ['tibpost_r', 0.02, 0.62, 0.6, CALF, 0.05, 0.45, 0.003],
  ['perlong_r', 0.02, 0.52, 0.65, SHIN_OUTER, 0.35, 0.42, 0.003],
  ['perbrev_r', 0.03, 0.62, 0.6, SHIN_OUTER, 0.2, 0.45, 0.003],
  ['iliacus_r', 0.0, 0.86, 0.45, PELVIS_FRONT, 0.1, 0.4, 0.005],
  ['psoas_r', 0.0, 0.84, 0.7, PELVIS_FRONT, 0.1, 0.4, 0.005],
  ['piri_r', 0.03, 0.8, 0.5, PELVIS_BACK, 0.2, 0.4, 0.0035],
  ['quadfem_r', 0.02, 0.96, 0.4, PELVIS_BACK, 0.1, 0.5, 0.006],
  ['obtext_r', 0.02, 0.82, 0.6, PELVIS_BACK, 0, 0.35, 0.004],
  ['obtint_r', 0.02, 0.72, 0.5, PELVIS_BACK, 0, 0.4, 0.004],
  ['gem_r', 0.03, 0.85, 0.5, PELVIS_BACK, 0.1, 0.45, 0.004],
];

/** Tendons that are flat. */
const BANDS: Readonly<Record<string, number>> = {
  tfl_r: 7,
  recfem_r: 4.5,
  soleus_r: 2.5,
  gasmed_r: 7,
  gaslat_r: 7,
  semimem_r: 1.8,
};

const DETAIL: Readonly<Record<string, number>> = {
  recfem_r: 1.6,
  vaslat_r: 1.5,
  vasmed_r: 1.5,
  vasint_r: 1.2,
  sart_r: 1.2,
  addbrev_r: 0.7,
  ehl_r: 0.7,
  fdl_r: 0.7,
  tibpost_r: 0.7,
  perbrev_r: 0.7,
  piri_r: 0.6,
  quadfem_r: 0.6,
  obtext_r: 0.7,
  obtint_r: 0.7,
  gem_r: 0.6,
};

const ROUNDNESS: Readonly<Record<string, number>> = { quadfem_r: 0.6, obtext_r: 0.6, obtint_r: 0.6, gem_r: 0.6 };

/** Tensor fasciae latae has a quarter of its path left before the fold of a bent hip: its flesh lies over it, or would be a ball. */
const LEAST: Readonly<Record<string, number>> = { tfl_r: 0.36 };

/** Ends of flesh that are not round. */
const ROUND: BellyRow['ends'] = [0.8, 0.8];
const ENDS: Readonly<Record<string, BellyRow['ends']>> = {
  vaslat_r: [1.7, 1.1],
  vasmed_r: [1.3, 0.9],
  vasint_r: [1.3, 0.9],
  tibant_r: [1.4, 0.9],
  soleus_r: [1.1, 0.9],
  psoas_r: [1.4, 0.9],
  iliacus_r: [1.2, 0.9],
  gasmed_r: [1.5, 1.1],
  gaslat_r: [1.5, 1.1],
};

/** Vasti reach higher up the femur than the points the published paths start from; psoas comes from the lumbar spine. */
const BORDERS: Readonly<Record<string, BellyRow['from']>> = {
  psoas_r: { segment: 'torso', point: [0.018, 0.1, 0.022] },
  vaslat_r: { segment: 'femur_r', point: [-0.008, -0.045, 0.058] },
  vasmed_r: { segment: 'femur_r', point: [0.012, -0.11, 0.022] },
  vasint_r: { segment: 'femur_r', point: [0.018, -0.09, 0.038] },
};

export const BELLIES: readonly BellyRow[] = ROWS.map(
  ([muscle, from, to, flatness, outward, lift, fullest, tendon]): BellyRow => ({
    muscle,
    belly: [from, to],
    flatness,
    outward,
    lift,
    fullest,
    tendon,
    band: BANDS[muscle] ?? 1.15,
    detail: DETAIL[muscle] ?? 0.9,
    roundness: ROUNDNESS[muscle] ?? 1,
    least: LEAST[muscle] ?? 0.22,
    ends: ENDS[muscle] ?? ROUND,
    from: BORDERS[muscle],
    asides: ASIDES[muscle] ?? [],
  }),
);

const onPelvis = (...point: Triple): Anchor => ({ segment: 'pelvis', point });
const onFemur = (...point: Triple): Anchor => ({ segment: 'femur_r', point });

/** One line of a sheet: the model's path of a part, led on to where the flesh really begins and ends. */
interface SheetLine {
  readonly muscle: string;
  readonly from?: Anchor;
  readonly to?: Anchor;
}

type Borders = readonly [first: number, last: number];

/** A flat muscle lofted between the paths of its parts, from one anatomical border to the other. */
export interface SheetRow {
  readonly name: string;
  /** Parts in anatomical order across the sheet, such that along × across points outward. */
  readonly lines: readonly SheetLine[];
  /**
   * How far the flesh reaches beyond the first and the last line, in distances between neighbours. A fan's rings cross its
   * lines: there beyond the border and the last line, and the ring between these two is as long as all distances together.
   */
  readonly beyond: readonly [origin: Borders, middle: Borders, insertion: Borders];
  /** A fan's: how far along its last line the first one ends, a share of it. */
  readonly corner?: number;
  /** How far the lines give way in the middle of the sheet to one smooth surface: 0 not at all, 1 altogether. */
  readonly fair: readonly [origin: number, middle: number, insertion: number];
  /** How far the borders bend inward in the middle of the sheet, in its widths. */
  readonly curl: Borders;
  /** Passes that even out the mid-surface where a bent hip crowds its lines. */
  readonly evened: number;
  /** Of the borders: 0.5 is round, 1 thins out. */
  readonly edge: number;
  /** Share of the thickness on the outer side. */
  readonly outerShare: number;
  /**
   * Fleshy stretch: of the rings, in their order, for the thickness, and of the lines for the look of flesh. That is the same
   * but for a fan, whose rings do not lie at one share of all lines.
   */
  readonly belly: readonly [number, number];
  /** Where in the fleshy stretch of the rings the sheet is thickest. */
  readonly fullest: number;
}

export const SHEETS: readonly SheetRow[] = [
  {
    name: 'glmax',
    lines: [
      { muscle: 'glmax3_r', from: onPelvis(-0.126, -0.05, 0.006), to: onFemur(0.0, -0.188, 0.034) },
      { muscle: 'glmax2_r', from: onPelvis(-0.148, 0.004, 0.02), to: onFemur(-0.002, -0.138, 0.044) },
      { muscle: 'glmax1_r', from: onPelvis(-0.14, 0.043, 0.055), to: onFemur(-0.003, -0.085, 0.056) },
    ],
    beyond: [
      [0.2, 0.3],
      [0.55, 0.8],
      [0.05, 0.1],
    ],
    fair: [0, 1, 0],
    curl: [0.1, 0.3],
    evened: 16,
    edge: 0.7,
    outerShare: 0.74,
    belly: [0.0, 0.93],
    fullest: 0.52,
  },
  {
    name: 'glmed',
    lines: [
      { muscle: 'glmed3_r', from: onPelvis(-0.132, 0.05, 0.078), to: onFemur(-0.027, -0.012, 0.045) },
      { muscle: 'glmed2_r', from: onPelvis(-0.092, 0.074, 0.108), to: onFemur(-0.021, -0.017, 0.05) },
      { muscle: 'glmed1_r', from: onPelvis(-0.032, 0.034, 0.129), to: onFemur(-0.013, -0.023, 0.053) },
    ],
    beyond: [
      [0.2, 0.1],
      [0.4, 0.9],
      [0.1, 0.2],
    ],
    fair: [0, 0.5, 0],
    curl: [0, 0.25],
    evened: 4,
    edge: 0.9,
    outerShare: 0.78,
    belly: [0.0, 0.92],
    fullest: 0.48,
  },
  {
    name: 'glmin',
    lines: [
      { muscle: 'glmin3_r', to: onFemur(-0.005, -0.007, 0.045) },
      { muscle: 'glmin2_r', to: onFemur(0, -0.014, 0.046) },
      { muscle: 'glmin1_r', to: onFemur(0, -0.02, 0.05) },
    ],
    beyond: [
      [0.4, 0.1],
      [0.6, 0],
      [0.3, 0],
    ],
    fair: [0, 0.5, 0],
    curl: [0, 0],
    evened: 4,
    edge: 0.8,
    outerShare: 0.25,
    belly: [0.04, 0.92],
    fullest: 0.42,
  },
  {
    name: 'addmag',
    lines: [
      { muscle: 'addmagProx_r', from: onPelvis(-0.028, -0.1015, 0.0115) },
      { muscle: 'addmagMid_r', from: onPelvis(-0.05, -0.115, 0.0265) },
      { muscle: 'addmagDist_r', from: onPelvis(-0.071, -0.121, 0.037) },
      { muscle: 'addmagIsch_r', from: onPelvis(-0.087, -0.123, 0.042) },
    ],
    beyond: [
      [0, 0],
      [0, 0.5],
      [0, 0],
    ],
    corner: 0.28,
    fair: [1, 1, 0],
    curl: [0, 0],
    evened: 4,
    edge: 0.8,
    outerShare: 0.5,
    belly: [0.02, 0.97],
    fullest: 0.5,
  },
];
