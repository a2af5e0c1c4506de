/**
 * The small window in which a voice message is spoken: joins bus, view and components.
 * @module
 */
import { VoiceWindow, WindowFrame } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import { listen, pageServices, systemClock, windowBuild, windowFiles } from '@/lib/platform/page';
import { VoiceView, createStorageNote, tellInput, wearLook, type ChatId } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages(), 'pages');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('voice.title')} · ${words.say('app.name')}`;
  const bus = connectBus(windowBuild());
  wearLook(bus, page);
  // Whoever speaks is there.
  page.onInput(() => tellInput(bus));
  const chatId = new URLSearchParams(location.hash.slice(1)).get('chat') ?? '';
  const view = new VoiceView({
    bus,
    words,
    clock: systemClock,
    chatId: chatId as ChatId,
    microphone: { listen },
    files: windowFiles,
  });
  globalThis.addEventListener('pagehide', () => view.dispose());
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <VoiceWindow view={view} words={words} onDone={() => globalThis.close()} />
    </WindowFrame>,
    root,
  );
  await view.start();
}

const root = document.getElementById('root');
if (root !== null) void main(root);
