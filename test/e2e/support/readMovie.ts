/** What an MP4 says of its one track, read box by box (ISO/IEC 14496-12). */
interface Movie {
  readonly samples: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
}

/** The content of the first box on a way of names; throws where there is none. */
function boxAt(bytes: Buffer, [name, ...rest]: readonly string[]): Buffer {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const long = size === 1;
    const end = at + (long ? Number(bytes.readBigUInt64BE(at + 8)) : size || bytes.length - at);
    if (bytes.toString('latin1', at + 4, at + 8) === name) {
      const content = bytes.subarray(at + (long ? 16 : 8), end);
      return rest.length === 0 ? content : boxAt(content, rest);
    }
    at = end;
  }
  throw new Error(`the movie has no ${name}`);
}

export function readMovie(bytes: Buffer): Movie {
  const track = ['moov', 'trak'];
  const header = boxAt(bytes, ['moov', 'trak', 'mdia', 'mdhd']);
  const isLong = header[0] === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  // runs of samples of one length
  const times = boxAt(bytes, [...track, 'mdia', 'minf', 'stbl', 'stts']);
  let [samples, ticks] = [0, 0];
  for (let run = 0; run < times.readUInt32BE(4); run++) {
    const count = times.readUInt32BE(8 + 8 * run);
    samples += count;
    ticks += count * times.readUInt32BE(12 + 8 * run);
  }
  const shape = boxAt(bytes, [...track, 'tkhd']);
  const end = shape.length;
  // 16.16 fixed point, at the end of the box
  return {
    samples,
    seconds: ticks / scale,
    width: shape.readUInt32BE(end - 8) >> 16,
    height: shape.readUInt32BE(end - 4) >> 16,
  };
}
