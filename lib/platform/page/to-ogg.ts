/**
 * From WebM to Ogg, the packets of Opus as they are (RFC 7845), by npm `mediabunny`: a chunk of its own.
 * @module
 */
import {
  BlobSource,
  BufferTarget,
  Conversion,
  Input,
  OggOutputFormat,
  Output,
  WEBM,
} from 'mediabunny';

/** @throws where it is no WebM, or has no sound in it */
export async function toOgg(recorded: Blob): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({ format: new OggOutputFormat(), target });
  const input = new Input({ source: new BlobSource(recorded), formats: [WEBM] });
  const conversion = await Conversion.init({ input, output, video: { discard: true } });
  await conversion.execute();
  if (target.buffer === null) throw new DOMException('nothing recorded');
  return new Blob([target.buffer], { type: 'audio/ogg' });
}
