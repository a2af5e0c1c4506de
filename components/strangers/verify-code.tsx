/**
 * The code that the other side scans, and the camera that scans theirs.
 * @module
 */
import { codePath, type VerifyView } from '@/lib/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import type { PagePorts } from '../settings/own-part';
import { useWords } from '../words';

export type OwnCodeProps = {
  readonly code: string;
  readonly name: string;
  readonly page: PagePorts;
};

export function OwnCode({ code, name, page }: OwnCodeProps) {
  const words = useWords();
  const [cells, setCells] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let isThere = true;
    const draw = async (): Promise<void> => {
      const drawn = await page.drawCode(code);
      if (isThere) setCells(drawn);
    };
    void draw();
    return () => {
      isThere = false;
    };
  }, [code, page]);
  if (cells.length === 0) return null;
  // A border of four cells, by which readers find it.
  const side = cells.length + 8;
  return (
    <figure class="verify__code">
      <svg
        viewBox={`-4 -4 ${String(side)} ${String(side)}`}
        role="img"
        aria-label={words.say('verify.code', { name })}
        data-testid="verify-code"
        shape-rendering="crispEdges"
      >
        <path d={codePath(cells)} />
      </svg>
      <figcaption aria-hidden="true">{words.say('verify.code', { name })}</figcaption>
    </figure>
  );
}

export type ScanningProps = { readonly view: VerifyView; readonly page: PagePorts };

type CameraState = 'off' | 'on' | 'none';

export function Scanning({ view, page }: ScanningProps) {
  const words = useWords();
  const [state, setState] = useState<CameraState>('off');
  if (state === 'on') return <Viewfinder view={view} page={page} onEnd={setState} />;
  return (
    <>
      <Button testId="scan" onClick={() => setState('on')}>
        {words.say('verify.scan')}
      </Button>
      {state === 'none' && (
        <p class="field__problem" role="alert" data-testid="no-camera">
          {words.say('verify.no-camera')}
        </p>
      )}
    </>
  );
}

type ViewfinderProps = ScanningProps & { readonly onEnd: (state: CameraState) => void };

function Viewfinder({ view, page, onEnd }: ViewfinderProps) {
  const words = useWords();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let isThere = true;
    let stop = (): void => undefined;
    const scan = async (): Promise<void> => {
      const camera = await page.openCamera();
      if (camera === 'none') {
        if (isThere) onEnd('none');
        return;
      }
      stop = () => camera.stop();
      if (!isThere || video.current === null) {
        camera.stop();
        return;
      }
      let isAsking = false;
      await camera.watch(video.current, (code) => {
        if (isAsking || !isThere) return;
        isAsking = true;
        void view.scanned(code).then((isOver) => {
          isAsking = false;
          return isOver && isThere ? onEnd('off') : undefined;
        });
      });
    };
    void scan();
    return () => {
      isThere = false;
      stop();
    };
  }, [view, page, onEnd]);
  return (
    <>
      <p>{words.say('verify.scanning', { name: view.name.value })}</p>
      <video ref={video} class="verify__video" muted playsInline data-testid="viewfinder" />
      <Button testId="scan-stop" onClick={() => onEnd('off')}>
        {words.say('verify.scan-stop')}
      </Button>
    </>
  );
}
