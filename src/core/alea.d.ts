// The part of seedrandom that the core uses has no types of its own.
declare module 'seedrandom/lib/alea.js' {
  interface AleaState {
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
    readonly c: number;
  }
  interface AleaGenerator {
    (): number;
    state(): AleaState;
  }
  export default function alea(seed: string, options?: { readonly state?: boolean }): AleaGenerator;
}
