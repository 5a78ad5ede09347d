export const QUALITY_NAMES = ['low', 'medium', 'full'] as const;
export type QualityName = (typeof QUALITY_NAMES)[number];

/** How finely round things are cut: sides of a circle, steps of a rounded edge. */
export interface Roundness {
  readonly sides: number;
  readonly edge: number;
}

/** How finely everything is drawn. */
export interface Quality {
  readonly name: QualityName;
  /** Which file of bones, and which one for leg and pelvis from near by. */
  readonly bones: QualityName;
  readonly nearBones: QualityName;
  /** Of the machines. */
  readonly roundness: Roundness;
  /** Rings along a muscle and sides around it. */
  readonly muscle: { readonly rings: number; readonly sides: number };
  readonly hasShadows: boolean;
  readonly hasSkin: boolean;
  readonly isAntialiased: boolean;
  /** Edge of the shadow map, texels. */
  readonly shadowMapSize: number;
  readonly maxPixelRatio: number;
}

export const QUALITIES: Readonly<Record<QualityName, Quality>> = {
  low: {
    name: 'low',
    bones: 'low',
    nearBones: 'low',
    roundness: { sides: 10, edge: 0 },
    muscle: { rings: 9, sides: 6 },
    hasShadows: false,
    hasSkin: false,
    isAntialiased: false,
    shadowMapSize: 0,
    maxPixelRatio: 1,
  },
  medium: {
    name: 'medium',
    bones: 'medium',
    nearBones: 'medium',
    roundness: { sides: 20, edge: 2 },
    muscle: { rings: 18, sides: 10 },
    hasShadows: true,
    hasSkin: true,
    isAntialiased: true,
    shadowMapSize: 1024,
    maxPixelRatio: 2,
  },
  full: {
    name: 'full',
    bones: 'medium',
    nearBones: 'full',
    roundness: { sides: 24, edge: 2 },
    muscle: { rings: 21, sides: 12 },
    hasShadows: true,
    hasSkin: true,
    isAntialiased: true,
    shadowMapSize: 2048,
    maxPixelRatio: 2,
  },
};

/** What tells how fast a device draws before it has drawn anything. */
export interface Device {
  readonly rendererName: string;
  readonly isCoarsePointer: boolean;
}

/** `?quality=low|medium|full`; null where the address says nothing of it. */
export function qualityAskedFor(search: string): Quality | null {
  const asked = new URLSearchParams(search).get('quality');
  return QUALITY_NAMES.includes(asked as QualityName) ? QUALITIES[asked as QualityName] : null;
}

/** What a device looks able to do. */
export function qualityOf({ rendererName, isCoarsePointer }: Device): Quality {
  if (isSoftwareRenderer(rendererName)) return QUALITIES.low;
  return isCoarsePointer ? QUALITIES.medium : QUALITIES.full;
}

function isSoftwareRenderer(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}
