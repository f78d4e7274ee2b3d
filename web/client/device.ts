/** The device: a viewport in which Amazon's own engine renders the skill's documents. */
import type { Viewport } from '../../simulator/devices';

export interface Shown {
  readonly document: unknown;
  readonly datasources: unknown;
}

let running: Promise<void> | undefined;
let renderer: AplRendererInstance | undefined;

/** The engine is one for the page, and starts once. */
const engine = (): Promise<void> => (running ??= Module?.calledRun ? Promise.resolve() : AplRenderer.initEngine());

/** The size of a viewport in CSS pixels: APL's dp. */
export const sizeOf = ({ width, height, dpi }: Viewport): { readonly width: number; readonly height: number } => ({
  width: Math.round((width * 160) / dpi),
  height: Math.round((height * 160) / dpi),
});

/**
 * Shows a document in `view`, in the place of the one before. `touched` is told what a touch sends.
 * Rejects where the engine cannot read the document.
 */
export async function show(
  view: HTMLElement,
  viewport: Viewport,
  { document: shown, datasources }: Shown,
  touched: (args: readonly unknown[]) => void,
): Promise<void> {
  await engine();
  clear(view);
  const content = AplRenderer.Content.create(JSON.stringify(shown));
  for (const [name, data] of Object.entries(datasources as Readonly<Record<string, unknown>>)) {
    content.addData(name, JSON.stringify(data));
  }
  const { width, height } = sizeOf(viewport);
  const now = new Date();
  renderer = AplRenderer.default.create({
    view,
    content,
    theme: 'dark',
    mode: viewport.mode,
    environment: { agentName: 'phone-guide-simulator', agentVersion: '1.0', allowOpenUrl: false },
    viewport: { width, height, dpi: 160, isRound: viewport.shape === 'ROUND', shape: viewport.shape },
    onSendEvent: (event: { readonly arguments?: readonly unknown[] }) => touched(event.arguments ?? []),
    notLoadFonts: true,
    utcTime: now.getTime(),
    localTimeAdjustment: -now.getTimezoneOffset() * 60_000,
  });
  await renderer.init();
}

/** Takes away what is shown. */
export function clear(view: HTMLElement): void {
  renderer?.destroy();
  renderer = undefined;
  view.replaceChildren();
}
