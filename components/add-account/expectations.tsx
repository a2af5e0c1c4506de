/**
 * What to know beforehand, one plain sentence a line.
 * @module
 */
export function Expectations({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul class="expectations">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
