/**
 * What a window need not have when it opens: loaded when it is first drawn, by its own chunk, or
 * fetched ahead once the window stands.
 * @module
 */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type LaterComponent<Props extends object> = FunctionComponent<Props> & {
  /** Has it there before it is wanted. */
  readonly fetchAhead: () => void;
};

/** @param load the chunk's component; once, and again where that failed */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): LaterComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  let loading: Promise<FunctionComponent<Props> | undefined> | undefined;
  const fetch = (): Promise<FunctionComponent<Props> | undefined> => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      () => {
        // The next time it is wanted it is asked for again.
        loading = undefined;
        return undefined;
      },
    );
    return loading;
  };
  function Later(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      let isThere = true;
      if (Loaded === undefined)
        void fetch().then((component) => isThere && setLoaded(() => component));
      return () => {
        isThere = false;
      };
    }, [Loaded]);
    return Loaded === undefined ? null : <Loaded {...props} />;
  }
  return Object.assign(Later, { fetchAhead: () => void fetch() });
}
