/**
 * The window in which one speaks: asked, refused, heard, sent, tried again, thrown away.
 */
import { describe, expect, it } from 'vitest';

import type { BusClient } from '@/lib/bus';
import { BusError } from '@/lib/bus';
import type { ChatId } from '@/lib/model';
import { VoiceView, type Listening } from '@/lib/view';
import { waveformOf } from '@/lib/view/voice-view';

import { fakeSurroundings } from './fake-surroundings';

function recorder({ answer }: { readonly answer?: 'refused' | 'absent' } = {}) {
  const { clock, words, files, addresses } = fakeSurroundings();
  const sent: unknown[] = [];
  const microphone = { level: 0.5, cancelled: 0, breaks: false, failure: undefined as unknown };
  const listening: Listening = {
    level: () => microphone.level,
    stop: () =>
      microphone.breaks
        ? Promise.reject(new DOMException('broken'))
        : Promise.resolve({ bytes: new Blob(['OggS']), levels: [0.5, 0.5, 0.25] }),
    cancel: () => void (microphone.cancelled += 1),
  };
  const bus = {
    sendFile: (ask: unknown) => {
      if (microphone.failure !== undefined) return Promise.reject(microphone.failure);
      sent.push(ask);
      return Promise.resolve({});
    },
  } as unknown as BusClient;
  const view = new VoiceView({
    bus,
    words,
    clock,
    chatId: 'c' as ChatId,
    files,
    microphone: { listen: () => Promise.resolve(answer ?? listening) },
  });
  return { view, clock, sent, microphone, addresses };
}

describe('a voice message', () => {
  it('is what was said until it was stopped, with how long and how loud it was', async () => {
    const { view, clock, sent } = recorder();
    await view.start();
    expect(view.phase.value).toBe('recording');
    clock.pass(3_900);
    expect(view.bars.value.at(-1)).toBe(50);
    expect(view.seconds.value).toBe(3);
    await view.stop();
    expect(view.phase.value).toBe('kept');
    expect(view.address.value).toBeDefined();
    await view.send();
    expect(view.phase.value).toBe('sent');
    const { file } = sent[0] as { readonly file: { readonly waveform: readonly number[] } };
    expect(file).toMatchObject({ media: 'voice', mime: 'audio/ogg', seconds: 3 });
    expect(file.waveform).toHaveLength(64);
    expect(file.waveform[0]).toBe(100);
    expect(file.waveform.at(-1)).toBe(50);
  });

  it.each(['refused', 'absent'] as const)(
    'cannot be begun where the microphone is %s',
    async (answer) => {
      const { view } = recorder({ answer });
      await view.start();
      expect(view.phase.value).toBe(answer);
    },
  );

  it('that broke off says so and keeps nothing', async () => {
    const { view, microphone } = recorder();
    await view.start();
    microphone.breaks = true;
    await view.stop();
    expect(view.phase.value).toBe('absent');
    expect(view.mishap.value).toBe('The recording broke off.');
    expect(view.address.value).toBeUndefined();
  });

  it('that was not taken stays, to be sent once more', async () => {
    const { view, microphone, sent } = recorder();
    await view.start();
    await view.stop();
    microphone.failure = new BusError('unavailable');
    await view.send();
    expect(view.phase.value).toBe('kept');
    expect(view.mishap.value).not.toBe('');
    microphone.failure = undefined;
    await view.send();
    expect(sent).toHaveLength(1);
  });

  it('ends by itself after a quarter of an hour', async () => {
    const { view, clock } = recorder();
    await view.start();
    clock.pass(15 * 60_000 + 100);
    await expect.poll(() => view.phase.value).toBe('kept');
  });

  it('leaves nothing behind where it is begun anew or thrown away', async () => {
    const { view, microphone, addresses } = recorder();
    await view.start();
    await view.stop();
    expect(addresses.size).toBe(1);
    await view.start();
    expect(addresses.size).toBe(0);
    view.dispose();
    expect(microphone.cancelled).toBe(1);
  });
});

describe('the picture of a recording', () => {
  it('has as many bars as are drawn, however short or silent it was', () => {
    expect(waveformOf([], 4)).toEqual([0, 0, 0, 0]);
    expect(waveformOf([0, 0], 4)).toEqual([0, 0, 0, 0]);
    expect(waveformOf([0.1], 4)).toEqual([100, 100, 100, 100]);
    expect(waveformOf([0.1, 0.2, 0.4, 0.1, 0.1, 0.1, 0, 0], 4)).toEqual([50, 100, 25, 0]);
  });
});
