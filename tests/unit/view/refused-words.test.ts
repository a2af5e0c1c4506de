import { OF_SOMEBODY_ELSE, UNENCRYPTED } from '@/lib/model';
import { bodyPreview, bodyWords } from '@/lib/view/problems';
import { describe, expect, it } from 'vitest';
import { words } from './fake-surroundings';

describe('what is not shown', () => {
  it.each([
    [UNENCRYPTED, 'came unencrypted is not shown'],
    [OF_SOMEBODY_ELSE, 'Somebody else who is in this chat’s room'],
  ])('says why, where it is no kind that another app has: %s', (what, said) => {
    const body = { kind: 'refused', what } as const;
    expect(bodyWords(body, words)).toContain(said);
    expect(bodyPreview(body, words)).toBe(bodyWords(body, words));
    expect(bodyWords(body, words)).not.toContain('between apps');
  });

  it('names the kind that a gatekeeper does not pass on', () => {
    const body = { kind: 'refused', what: 'poll' } as const;
    expect(bodyWords(body, words)).toMatch(/between apps: .*poll/);
    expect(bodyPreview(body, words)).toMatch(/^Not shown here: .*poll/);
  });
});
