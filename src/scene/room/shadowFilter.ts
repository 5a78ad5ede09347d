import { ShaderChunk } from 'three';

/** Looks into the shadow map for one point on a surface. */
const TAPS = 16;

/** three.js turns its five taps by a noise of the pixel: a weave of dots on broad bones and muscles where a shadow ends. */
const NOISY = /float phi = interleavedGradientNoise[\s\S]*?\) \* 0\.2;/;

const EVEN = `shadow = 0.0;
				for ( int i = 0; i < ${TAPS}; i ++ )
					shadow += texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( i, ${TAPS}, 0.0 ) * radius, shadowCoord.z ) );
				shadow /= ${TAPS}.0;`;

const AS_SHIPPED = ShaderChunk.shadowmap_pars_fragment;

/** The same soft edge from more taps that stand still. Holds for every material that is compiled afterwards. */
export function smoothShadowEdges(): void {
  ShaderChunk.shadowmap_pars_fragment = evenTaps(AS_SHIPPED);
}

/** The filter that comes first in the source is the directional light's. */
export function evenTaps(source: string): string {
  return source.replace(NOISY, EVEN);
}
