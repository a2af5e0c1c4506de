/**
 * Square codes: drawn as cells, and read by the camera of a page. Both packages are loaded when they are
 * needed. The browsers' own detector gives text only, and a safety number is bytes, so frames are read by
 * jsqr.
 * @module
 */

/** Longer side of a frame that is looked at, pixels: a code that fills a third of it is still read. */
const FRAME_SIDE = 640;

/** ms between two looks: a hand is not steadier than that, and a look takes some 40 ms. */
const LOOK_EVERY = 150;

/** @param code base64 @returns rows of cells, dark where true, without a border */
export async function drawCode(code: string): Promise<readonly (readonly boolean[])[]> {
  const { encode } = await import('uqr');
  const bytes = Uint8Array.from(atob(code), (char) => char.charCodeAt(0));
  return encode([...bytes], { ecc: 'M', border: 0 }).data;
}

/** A camera that is on until it is stopped. */
export type Camera = {
  /** Shows what it sees, and calls `found` with the base64 of every code that it reads. */
  watch(video: HTMLVideoElement, found: (code: string) => void): Promise<void>;
  stop(): void;
};

/** Asks the person, where they were not asked before. `none`: refused, or not there. */
export async function openCamera(): Promise<Camera | 'none'> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    // Refused, in use elsewhere, or not there: the numbers can be compared in any case.
    if (error instanceof DOMException) return 'none';
    throw error;
  }
  return cameraOver(stream);
}

function cameraOver(stream: MediaStream): Camera {
  let isOn = true;
  return {
    watch: async (video, found) => {
      const { default: readCode } = await import('jsqr');
      if (!isOn) return;
      video.srcObject = stream;
      await video.play();
      const canvas = new OffscreenCanvas(1, 1);
      const look = (): void => {
        if (!isOn) return;
        const frame = frameOf(video, canvas);
        const code = frame && readCode(frame.data, frame.width, frame.height);
        if (code) found(btoa(String.fromCharCode(...code.binaryData)));
        setTimeout(look, LOOK_EVERY);
      };
      look();
    },
    stop: () => {
      isOn = false;
      for (const track of stream.getTracks()) track.stop();
    },
  };
}

/** @returns undefined before the first one is there */
function frameOf(video: HTMLVideoElement, canvas: OffscreenCanvas): ImageData | undefined {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return undefined;
  const scale = Math.min(1, FRAME_SIDE / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
