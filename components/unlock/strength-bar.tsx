/**
 * How strong a passphrase is: four steps, a word, and what it comes to. Spoken when it changes.
 * @module
 */
import type { StrengthItem } from '@/lib/view';

const STEPS = [1, 2, 3, 4] as const;

export function StrengthBar({ item }: { readonly item: StrengthItem | undefined }) {
  return (
    <div class="strength" data-step={item?.step} data-testid="strength">
      {item !== undefined && item.step > 0 && (
        <div class="strength__bar" aria-hidden="true">
          {STEPS.map((step) => (
            <span key={step} data-on={step <= item.step} />
          ))}
        </div>
      )}
      <output class="field__hint">
        {item !== undefined && (
          <>
            {item.name !== '' && <strong>{item.name}</strong>} {item.text}
          </>
        )}
      </output>
    </div>
  );
}
