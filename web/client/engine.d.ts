/** The part of Amazon's APL engine that the page uses; the package has no types. */
interface AplContent {
  addData(name: string, json: string): void;
}

interface AplRendererInstance {
  init(): Promise<void>;
  destroy(): void;
  executeCommands?(commands: string): unknown;
}

interface AplEngine {
  readonly initEngine: () => Promise<void>;
  readonly Content: { create(document: string): AplContent };
  readonly default: { create(options: Readonly<Record<string, unknown>>): AplRendererInstance };
}

declare const AplRenderer: AplEngine;
/** The engine's WebAssembly module. */
declare const Module: { readonly calledRun?: boolean } | undefined;
