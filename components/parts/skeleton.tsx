/**
 * Where rows or bubbles will be, while they are fetched. What comes within a tenth of a second comes without
 * (the stylesheet waits as long). Said to those who listen, once, by words.
 * @module
 */
export type SkeletonProps = {
  readonly of: 'chats' | 'messages';
  readonly said: string;
};

/** As many as a panel of ordinary height shows. */
const HOW_MANY = { chats: 8, messages: 5 } as const;

export function Skeleton({ of, said }: SkeletonProps) {
  return (
    <div class={`skeleton skeleton--${of}`} data-testid="skeleton">
      <output class="unseen">{said}</output>
      {Array.from({ length: HOW_MANY[of] }, (_, at) => (
        <span key={at} class="skeleton__one" aria-hidden="true" />
      ))}
    </div>
  );
}
