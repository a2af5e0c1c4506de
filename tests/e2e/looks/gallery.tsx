/**
 * The gallery: every part in every state, one below the other. A page of the development's, never of a build:
 * `npm run shots` photographs it. Whole windows are scenes (scenes.ts).
 * @module
 */
import { render } from 'preact';
import { loadWords } from '@/lib/i18n';
import { WordsContext } from '@/components/words';
import { galleryOf } from './gallery-parts';
import './gallery.css';
import '@/components';
import '@/components/styles/talk.css';

const locale = new URLSearchParams(location.search).get('locale') ?? 'en-GB';
const words = await loadWords([locale], 'pages');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const root = document.getElementById('root');
if (root !== null) {
  render(
    <WordsContext.Provider value={words}>
      <div class="gallery">
        <h1>Gallery</h1>
        {(await galleryOf(words)).map(({ name, drawn }) => (
          <section key={name} class="gallery__part" data-part={name}>
            <h2 lang="en" dir="ltr">
              {name}
            </h2>
            {drawn}
          </section>
        ))}
      </div>
    </WordsContext.Provider>,
    root,
  );
}
