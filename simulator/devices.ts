/** The devices that can be played: what each tells the skill of itself. Sizes in pixels, as Amazon documents them. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
}

export const devices: Readonly<Record<string, Viewport | undefined>> = {
  echo: undefined,
  'echo-show-5': { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'echo-show-8': { width: 1280, height: 800, dpi: 213, shape: 'RECTANGLE', mode: 'HUB' },
  'echo-show-15': { width: 1920, height: 1080, dpi: 213, shape: 'RECTANGLE', mode: 'HUB' },
  'echo-show-15-portrait': { width: 1080, height: 1920, dpi: 213, shape: 'RECTANGLE', mode: 'HUB' },
  'echo-spot': { width: 480, height: 480, dpi: 160, shape: 'ROUND', mode: 'HUB' },
  'fire-tv': { width: 1920, height: 1080, dpi: 320, shape: 'RECTANGLE', mode: 'TV' },
};
