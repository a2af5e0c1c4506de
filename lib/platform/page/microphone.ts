/**
 * The microphone of a page, recorded as Ogg Opus. Chromium records Opus in WebM only: its packets are
 * put into Ogg as they are, by mediabunny, which is loaded when it is needed.
 * @module
 */

/** bits of sound per second: what WhatsApp's clients record speech with, about */
const BITS_PER_SECOND = 32_000;

/** Samples in one look at how loud it is: 43 ms at 48 kHz. */
const LOOK_LENGTH = 2_048;

/** The root mean square of speech near a microphone, about: what fills the measure. */
const LOUD = 0.25;

const OGG = 'audio/ogg;codecs=opus';
const WEBM = 'audio/webm;codecs=opus';

/** Asks the person, where they were not asked before. */
export async function listen() {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'absent';
  }
  return record(stream);
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError';
}

function record(stream: MediaStream) {
  const mimeType = MediaRecorder.isTypeSupported(OGG) ? OGG : WEBM;
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const meter = measure(stream);
  const end = (): void => {
    meter.close();
    for (const track of stream.getTracks()) track.stop();
  };
  recorder.start();
  return {
    level: meter.level,
    stop: async () => {
      await new Promise<void>((resolve, reject) => {
        recorder.addEventListener('stop', () => resolve(), { once: true });
        recorder.addEventListener('error', () => reject(new DOMException('not recorded')), {
          once: true,
        });
        recorder.stop();
      }).finally(end);
      const recorded = new Blob(parts, { type: mimeType });
      const bytes = mimeType === OGG ? recorded : await (await import('./to-ogg')).toOgg(recorded);
      return { bytes, levels: await levelsOf(recorded) };
    },
    cancel: (): void => {
      recorder.stop();
      end();
    },
  };
}

/** How loud a stream is, from 0 to 1. */
function measure(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: LOOK_LENGTH });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(LOOK_LENGTH);
  return {
    level: (): number => {
      analyser.getFloatTimeDomainData(samples);
      return loudness(samples);
    },
    close: (): void => void context.close(),
  };
}

/** Hertz at which a recording is looked at: enough to say how loud speech is, and small. */
const LOOK_RATE = 8_000;

/** Samples of each level: a twentieth of a second. */
const LEVEL_LENGTH = 400;

/**
 * How loud a recording is over its length: of what was recorded, since a meter stands still where a machine has nothing to
 * play sounds with (Firefox ESR 153).
 */
async function levelsOf(recorded: Blob): Promise<readonly number[]> {
  const context = new OfflineAudioContext(1, 1, LOOK_RATE);
  const sound = await context.decodeAudioData(await recorded.arrayBuffer());
  const samples = sound.getChannelData(0);
  return Array.from({ length: Math.ceil(samples.length / LEVEL_LENGTH) }, (_, at) =>
    loudness(samples.subarray(at * LEVEL_LENGTH, (at + 1) * LEVEL_LENGTH)),
  );
}

function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) / LOUD);
}
