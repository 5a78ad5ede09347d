import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import type { FilmPlan } from '../../display/filmChoice';

/** Takes a canvas frame by frame and makes a file of it. */
export interface FilmWriter {
  /** How the file's name ends. */
  readonly extension: 'mp4' | 'webm' | 'zip';
  /** The canvas as it is now; waits while the frames before are still being written. */
  readonly add: (frame: number) => Promise<void>;
  readonly finish: () => Promise<Blob>;
  readonly cancel: () => Promise<void>;
}

/** What most programs play first. */
const CODECS = ['avc', 'vp9', 'vp8'] as const;

/** Seconds between frames that stand for themselves, to which a player can leap. */
const KEY_FRAMES = 1;

/** Writes H.264 as MP4 where the browser has it, else WebM; null where it cannot encode frames of that size. */
export async function createFilmWriter(canvas: HTMLCanvasElement, plan: FilmPlan): Promise<FilmWriter | null> {
  const { width, height, rate, bitrate } = plan;
  if (!('VideoEncoder' in globalThis)) return null;
  const codec = await getFirstEncodableVideoCodec([...CODECS], { width, height, bitrate });
  if (!codec) return null;
  const extension = codec === 'avc' ? 'mp4' : 'webm';
  const target = new BufferTarget();
  const format = extension === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: KEY_FRAMES });
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  return {
    extension,
    add: (frame) => source.add(frame / rate, 1 / rate),
    finish: async () => {
      await output.finalize();
      return new Blob([target.buffer as ArrayBuffer], { type: `video/${extension}` });
    },
    cancel: () => output.cancel(),
  };
}
