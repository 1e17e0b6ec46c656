/**
 * The canvas with the packaged fonts and no others, so that a picture looks the same on every machine: DejaVu Sans for
 * Latin, Cyrillic and Greek, Noto Sans SC for Han. Loaded on first use.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

export type Canvas = typeof import('@napi-rs/canvas');

/** Font list for every text of a picture. */
export const FAMILY = 'Chart Sans, Chart Han';

let loaded: Promise<Canvas> | null = null;

/** The canvas module with its fonts registered. */
export function loadCanvas(): Promise<Canvas> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Canvas> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const canvas = await import('@napi-rs/canvas');
  const require = createRequire(import.meta.url);
  const folder = (name: string) => path.dirname(require.resolve(`${name}/package.json`));
  const dejavu = path.join(folder('dejavu-fonts-ttf'), 'ttf');
  const noto = path.join(folder('@fontsource/noto-sans-sc'), 'files');
  const fonts = [
    [path.join(dejavu, 'DejaVuSans.ttf'), 'Chart Sans'],
    [path.join(dejavu, 'DejaVuSans-Bold.ttf'), 'Chart Sans'],
    [path.join(noto, 'noto-sans-sc-chinese-simplified-400-normal.woff'), 'Chart Han'],
  ] as const;
  for (const [file, family] of fonts) {
    if (!canvas.GlobalFonts.registerFromPath(file, family)) throw new Error(`the font ${file} cannot be read`);
  }
  return canvas;
}

/** Colours of every picture: a dark card with rounded corners, which stands out on Discord's light and dark alike. */
export const PALETTE = {
  card: '#1f2630',
  text: '#f2f4f7',
  muted: '#a9b4c2',
  grid: '#344050',
  line: '#5cc8ff',
  second: '#ffb454',
  target: '#ff7ab6',
} as const;
