import { ShaderChunk } from 'three';
import { expect, test } from 'vitest';
import { evenTaps } from '../../src/scene/room/shadowFilter';

/** What stands in a shader before, in and after the first function that reads a shadow map: the directional light's. */
function aroundFirstFilter(source: string): [before: string, filter: string, after: string] {
  const start = source.indexOf('float getShadow(');
  const end = source.indexOf('#elif', start);
  return [source.slice(0, start), source.slice(start, end), source.slice(end)];
}

test('the directional shadow of this three.js is read without noise, everything else as shipped', () => {
  const [before, noisy, after] = aroundFirstFilter(ShaderChunk.shadowmap_pars_fragment);
  const [evenBefore, even, evenAfter] = aroundFirstFilter(evenTaps(ShaderChunk.shadowmap_pars_fragment));
  expect(noisy).toContain('interleavedGradientNoise');
  expect(even).not.toContain('interleavedGradientNoise');
  expect(even).toContain('vogelDiskSample');
  expect([evenBefore, evenAfter]).toEqual([before, after]);
});
