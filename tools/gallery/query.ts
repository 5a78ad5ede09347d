import { isSoftwareRenderer, QUALITIES, QUALITY_NAMES, type Quality } from '../../src/scene/stage/quality';
import { probeWebgl } from '../../src/scene/stage/webgl';

/** What the address asks the gallery for: `?specimen=…&theme=dark|light&quality=low|medium|full&phase=0…1`. */
export interface GalleryQuery {
  /** Slug of the one specimen to show; null shows them all. */
  readonly specimen: string | null;
  readonly theme: 'dark' | 'light';
  readonly quality: Quality;
  /** In place of the specimen's own. */
  readonly phase: number | null;
}

export function readQuery(search: string): GalleryQuery {
  const asked = new URLSearchParams(search);
  const name = QUALITY_NAMES.find((quality) => quality === asked.get('quality'));
  const phase = asked.get('phase');
  return {
    specimen: asked.get('specimen'),
    theme: asked.get('theme') === 'light' ? 'light' : 'dark',
    quality: QUALITIES[name ?? (isSoftwareRenderer(probeWebgl().rendererName) ? 'low' : 'full')],
    phase: phase === null ? null : Number(phase),
  };
}

/** The address of the same page with some of it changed; null shows all specimens. */
export function addressOf(query: GalleryQuery, change: Partial<Omit<GalleryQuery, 'quality'>> & { quality?: string }) {
  const { specimen, theme, quality, phase } = { ...query, ...change };
  const search = new URLSearchParams({ theme, quality: typeof quality === 'string' ? quality : quality.name });
  if (specimen !== null) search.set('specimen', specimen);
  if (phase !== null) search.set('phase', String(phase));
  return `?${search}`;
}
