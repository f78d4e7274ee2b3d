/** A code to scan, as a vector graphic: no image, no host. */

/** The light border that scanners need, in modules. */
const QUIET = 4;

/** The last code that was drawn: most screens show the same one. */
let last: { readonly address: string; readonly graphic: object } | undefined;

/** The code that holds an address, as an AVG graphic: dark modules on white, the quiet zone included. */
export async function codeGraphic(address: string): Promise<object> {
  if (last?.address !== address) last = { address, graphic: await draw(address) };
  return last.graphic;
}

async function draw(address: string): Promise<object> {
  // Loaded only here: devices without a screen never pay for it.
  const { default: core } = await import('qrcode/lib/core/qrcode.js');
  const { modules } = core.create(address, { errorCorrectionLevel: 'M' });
  const isDark = (row: number, column: number): boolean => modules.get(row, column) === 1;
  const side = modules.size + 2 * QUIET;
  return {
    type: 'AVG',
    version: '1.0',
    width: side,
    height: side,
    items: [
      { type: 'path', pathData: `M0,0h${side}v${side}h-${side}z`, fill: 'white' },
      { type: 'path', pathData: pathOf(modules.size, isDark), fill: 'black' },
    ],
  };
}

/** The dark modules, those beside each other in a row merged into one rectangle. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column < size && isDark(row, column)) column += 1;
      path += `M${start + QUIET},${row + QUIET}h${column - start}v1h-${column - start}z`;
    }
  }
  return path;
}
