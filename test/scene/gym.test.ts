import { Box3, type BufferAttribute, type BufferGeometry, Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { segmentIndex } from '../../src/model/anatomy/names';
import { PLATE_RADIUS } from '../../src/model/exercise/equipment/barbellParts';
import { EXERCISES } from '../../src/model/exercise/registry';
import { FRAME_SIZE } from '../../src/model/math/frame';
import type { Repetition } from '../../src/model/result';
import { createSight } from '../../src/scene/base/sight';
import { ghostness } from '../../src/scene/gym/ghosting';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { type Piece, pieceBounds, placePiece, rideAt } from '../../src/scene/gym/piece';
import { pieceGeometry } from '../../src/scene/gym/pieceGeometry';
import { loadedBar } from '../../src/scene/gym/pieces/barbellPieces';
import { stackFor } from '../../src/scene/gym/pieces/cablePieces';
import { HORN_ROOM } from '../../src/scene/gym/pieces/legPressSled';
import { lengthOf, platesFor, type WeightPlate } from '../../src/scene/gym/pieces/weightPlates';
import { press, repetitionOf, thrust } from './support';

const ROUNDNESS = { sides: 16, edge: 1 };

describe('gym', () => {
  test('bar and plates, sled plates and stack weigh exactly the load, and fit', () => {
    const massOf = (plates: readonly WeightPlate[]): number => plates.reduce((sum, d) => sum + 2 * d.mass, 0);
    for (let load = 0; load <= 500; load += 0.37) {
      const { bar, plates } = loadedBar(load);
      const free = loadedBar(load, false);
      if (load <= 400) {
        expect(free.bar + massOf(free.plates)).toBeCloseTo(load, 5);
        expect(lengthOf(free.plates)).toBeLessThan(0.4);
        expect(bar + massOf(plates)).toBeCloseTo(load, 5);
        expect(lengthOf(plates)).toBeLessThan(0.4);
        if (load >= 10) expect(plates[0].radius).toBe(PLATE_RADIUS);
      }
      expect(massOf(platesFor(load / 2, HORN_ROOM))).toBeCloseTo(load, 5);
      expect(lengthOf(platesFor(load / 2, HORN_ROOM))).toBeLessThan(HORN_ROOM);
      const stack = stackFor(load / 5);
      expect(stack.plates * 5 + stack.rider).toBeCloseTo(load / 5, 9);
    }
  });

  test('a bar on the back is empty at 20 kg and carries one 20 a side at 60; on the floor 20 kg still stand on full plates', () => {
    const drawn = (exercise: string, load: number) =>
      gymPieces(repetitionOf({ exercise, settings: { load } })).pieces.flatMap(({ shape }) =>
        shape.kind === 'plate' ? [shape.radius] : [],
      );
    expect(drawn('back-squat', 20)).toEqual([]);
    expect(drawn('back-squat', 60)).toEqual([PLATE_RADIUS, PLATE_RADIUS]);
    expect(loadedBar(60, false)).toMatchObject({ bar: 20, plates: [{ mass: 20 }] });
    expect(Math.max(...drawn('back-squat', 30))).toBeLessThan(PLATE_RADIUS);
    expect(drawn('romanian-deadlift', 20)).toEqual([PLATE_RADIUS, PLATE_RADIUS]);
  });

  test('the drawn plates are those of the load', () => {
    for (const exercise of ['leg-press', 'hip-thrust', 'romanian-deadlift', 'back-squat'])
      for (const load of [20, 41.3, 97.5, 180]) {
        const { pieces } = gymPieces(repetitionOf({ exercise, settings: { load } }));
        const drawn = pieces.flatMap(({ shape }) => (shape.kind === 'plate' ? [shape.radius] : []));
        const plates =
          exercise === 'leg-press' ? platesFor(load / 2, HORN_ROOM) : loadedBar(load, exercise !== 'back-squat').plates;
        expect(drawn).toEqual(plates.flatMap(({ radius }) => [radius, radius]));
      }
  });

  test.each(EXERCISES.map(({ id }) => id))('%s: a piece is drawn as large as its bounds say', (exercise) => {
    for (const { shape } of gymPieces(repetitionOf({ exercise })).pieces) {
      // a ring has no thickness, and of a bend the bounds are only outer ones
      if (shape.kind === 'ring' || shape.kind === 'bend') continue;
      const drawn = new Box3().setFromBufferAttribute(
        pieceGeometry(shape, ROUNDNESS).getAttribute('position') as BufferAttribute,
      );
      const bounds = pieceBounds(shape);
      expect(drawn.min.distanceTo(bounds.min), shape.kind).toBeLessThan(1e-6);
      expect(drawn.max.distanceTo(bounds.max), shape.kind).toBeLessThan(1e-6);
    }
  });

  test('the pad around a bar is as long as the model’s', () => {
    const part = thrust.parts.find(({ name }) => name === 'bar-pad');
    const piece = gymPieces(thrust).pieces.find(({ shape }) => shape.kind === 'capsule');
    if (part?.shape.kind !== 'cylinder' || !piece) throw new Error('no pad');
    const size = pieceBounds(piece.shape).getSize(new Vector3());
    expect(size.z).toBeCloseTo(part.shape.length, 9);
    expect(size.x).toBeCloseTo(2 * part.shape.radius, 9);
  });

  test('the cable runs from the hook to the pulley at every sample', () => {
    const r = repetitionOf({ exercise: 'pull-through' });
    const pulley = r.parts.find((p) => p.name === 'pulley');
    const cable = gymPieces(r).pieces.find((p) => p.until && p.mover);
    if (!pulley || !cable) throw new Error('no cable');
    for (let sample = 0; sample < r.sampleCount; sample += 10) {
      const place = placePiece(new Matrix4(), cable, rideAt(r, cable, sample));
      const ends = [-0.5, 0.5].map((z) => new Vector3(0, 0, z).applyMatrix4(place));
      const hook = new Vector3().setFromMatrixPosition(frameOf(r.movers.rope, sample).multiply(cable.place));
      expect(ends[0].distanceTo(hook)).toBeLessThan(1e-9);
      expect(ends[1].distanceTo(new Vector3(...pulley.center))).toBeLessThan(0.05);
    }
  });

  test('the chosen plates rise with the cable, the rest stay; pulled cable is lifted plates', () => {
    for (const load of [5, 20, 42.5]) {
      const r = repetitionOf({ exercise: 'pull-through', settings: { load } });
      const { pieces } = gymPieces(r);
      const heightAt = (piece: Piece, sample: number): number =>
        new Vector3().setFromMatrixPosition(placePiece(new Matrix4(), piece, rideAt(r, piece, sample))).y;
      const slabs = pieces.filter((p) => p.shape.kind === 'box' && Math.abs(p.shape.size[1] - 0.02) < 1e-9);
      const rose = slabs.filter((p) => p.isHung);
      expect(slabs).toHaveLength(20);
      expect(rose).toHaveLength(stackFor(load).plates);
      const top = (r.sampleCount - 1) / 2;
      const pulled = distanceToPulley(r, top) - distanceToPulley(r, 0);
      expect(pulled).toBeGreaterThan(0.1);
      for (const slab of slabs)
        expect(heightAt(slab, top) - heightAt(slab, 0)).toBeCloseTo(slab.isHung ? pulled : 0, 6);
    }
  });

  test('the stack never reaches the pulley above it, however far and high the low pulley is set', () => {
    for (const pulleyDistance of [0.5, 1.5])
      for (const pulleyHeight of [0.05, 0.6])
        for (const stature of [1.5, 2.05]) {
          const r = repetitionOf({
            exercise: 'pull-through',
            settings: { pulleyDistance, pulleyHeight, bottomAngle: 2.2, bottomKneeAngle: 1.04, load: 12 },
            lifter: { stature },
          });
          const cable = gymPieces(r).pieces.find((p) => p.until && p.isHung);
          const [, top] = cable?.until ?? [];
          const lifted = (cable?.place.elements[13] ?? 0) + Math.max(...r.travel);
          expect(lifted).toBeLessThan((top ?? 0) - 0.06);
        }
  });

  test('every exercise has pieces that can be cut, none of them not-a-number', () => {
    for (const { id } of EXERCISES)
      for (const piece of gymPieces(repetitionOf({ exercise: id })).pieces) {
        const geometry = pieceGeometry(piece.shape, ROUNDNESS);
        const numbers = [...geometry.getAttribute('position').array, ...piece.place.elements];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(geometry.getIndex()).not.toBeNull();
      }
  });

  test.each([1, 3])('round edges never make a box larger than it is, and close it (%i steps)', (edge) => {
    const size = [0.3, 0.08, 0.5] as const;
    const geometry = pieceGeometry({ kind: 'box', size, round: 0.03 }, { sides: 8, edge });
    const box = new Box3().setFromArray(geometry.getAttribute('position').array);
    expect(
      box
        .getSize(new Vector3())
        .toArray()
        .map((v) => Math.round(v * 1e6) / 1e6),
    ).toEqual([...size]);
    const volume = volumeOf(geometry);
    expect(volume).toBeLessThan(0.3 * 0.08 * 0.5);
    expect(volume).toBeGreaterThan(0.8 * 0.3 * 0.08 * 0.5);
  });

  test('nothing of the equipment lies under the floor at any sample', () => {
    for (const repetition of [press, thrust]) {
      const { pieces } = gymPieces(repetition);
      for (const sample of [0, 25, 50])
        for (const piece of pieces) {
          const place = piece.place.clone();
          if (piece.mover) place.premultiply(frameOf(repetition.movers[piece.mover], sample));
          const geometry = pieceGeometry(piece.shape, ROUNDNESS).applyMatrix4(place);
          const box = new Box3().setFromArray(geometry.getAttribute('position').array);
          expect(box.min.y).toBeGreaterThan(-0.011);
        }
    }
  });

  test('the near plate of the bar is a ghost from the side, the far one is not', () => {
    const { pieces } = gymPieces(thrust);
    const bar = frameOf(thrust.movers.bar, 50);
    const f = (50 * 8 + segmentIndex('femur_r')) * FRAME_SIZE + 9;
    const hip = new Vector3(...thrust.frames.slice(f, f + 3));
    const sight = Object.assign(createSight(), { hip, back: new Vector3(0, 0, 1), others: [] });
    const plates = pieces.filter((p) => p.shape.kind === 'plate');
    for (const plate of plates) {
      const place = bar.clone().multiply(plate.place);
      const box = new Box3().setFromArray(pieceGeometry(plate.shape, ROUNDNESS).getAttribute('position').array);
      const isNear = new Vector3().setFromMatrixPosition(place).z > 0;
      expect(ghostness(box, place, sight, true)).toBe(isNear ? 1 : 0);
    }
    expect(plates.length).toBeGreaterThan(1);
  });
});

/** By the signed tetrahedra over all triangles: only right for a closed surface that faces outward. */
function volumeOf(geometry: BufferGeometry): number {
  const position = geometry.getAttribute('position');
  const index = Array.from(geometry.getIndex()?.array ?? []);
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  let volume = 0;
  for (let i = 0; i < index.length; i += 3) {
    a.fromBufferAttribute(position, index[i]);
    b.fromBufferAttribute(position, index[i + 1]);
    c.fromBufferAttribute(position, index[i + 2]);
    volume += a.dot(b.cross(c)) / 6;
  }
  return volume;
}

/** From the hands to the axis of the low pulley. */
function distanceToPulley(r: Repetition, sample: number): number {
  const pulley = r.parts.find((p) => p.name === 'pulley');
  return new Vector3()
    .setFromMatrixPosition(frameOf(r.movers.rope, sample))
    .distanceTo(new Vector3(...(pulley?.center ?? [])));
}

function frameOf(frames: Float64Array, sample: number): Matrix4 {
  const f = frames.subarray(sample * FRAME_SIZE, (sample + 1) * FRAME_SIZE);
  return new Matrix4().set(f[0], f[1], f[2], f[9], f[3], f[4], f[5], f[10], f[6], f[7], f[8], f[11], 0, 0, 0, 1);
}
