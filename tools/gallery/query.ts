import { type Quality, qualityAskedFor, qualityOf } from '../../src/scene/base/quality';
import { probeWebgl } from '../../src/scene/canvas/webgl';
import type { SkinMode } from '../../src/state/types';

/** What the address asks the gallery for: `?specimen=…&only=…,…&theme=dark|light&quality=low|medium|full&skin=off|ghost|solid&phase=0…1`. */
export interface GalleryQuery {
  /** Slug of the one specimen to show; null shows many. */
  readonly specimen: string | null;
  /** Slugs of those to show; null shows all. */
  readonly only: readonly string[] | null;
  readonly theme: 'dark' | 'light';
  readonly quality: Quality;
  readonly skin: SkinMode;
  /** In place of the specimen's own. */
  readonly phase: number | null;
}

export function readQuery(search: string): GalleryQuery {
  const asked = new URLSearchParams(search);
  const skin = SKINS.find((mode) => mode === asked.get('skin'));
  const phase = asked.get('phase');
  return {
    specimen: asked.get('specimen'),
    only: asked.get('only')?.split(',') ?? null,
    theme: asked.get('theme') === 'light' ? 'light' : 'dark',
    quality: qualityAskedFor(search) ?? qualityOf({ rendererName: probeWebgl().rendererName, isCoarsePointer: false }),
    skin: skin ?? 'ghost',
    phase: phase === null ? null : Number(phase),
  };
}

export const SKINS: readonly SkinMode[] = ['off', 'ghost', 'solid'];

/** The address of the same page with some of it changed. */
export function addressOf(query: GalleryQuery, change: Partial<Omit<GalleryQuery, 'quality'>> & { quality?: string }) {
  const { specimen, only, theme, quality, skin, phase } = { ...query, ...change };
  const search = new URLSearchParams({ theme, quality: typeof quality === 'string' ? quality : quality.name, skin });
  if (specimen !== null) search.set('specimen', specimen);
  if (only !== null) search.set('only', only.join(','));
  if (phase !== null) search.set('phase', String(phase));
  return `?${search}`;
}
