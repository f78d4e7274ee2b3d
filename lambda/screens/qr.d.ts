/** The part of qrcode that computes a code, without the parts that draw it: those need files and canvases. */
declare module 'qrcode/lib/core/qrcode.js' {
  interface Code {
    readonly modules: { readonly size: number; readonly get: (row: number, column: number) => number };
  }
  const core: { create(text: string, options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): Code };
  export default core;
}
