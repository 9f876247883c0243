// The types of browser.mjs, which is plain JavaScript because it runs before anything is compiled.

export declare const CHROMIUM_FLAGS: readonly string[];
export declare function findChromium(): Promise<{ readonly path: string; readonly from: string }>;
