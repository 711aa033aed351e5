export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

/** The windows in which the page is measured: a phone, a tablet, a desk. */
export const sizes: readonly WindowSize[] = [
  { width: 390, height: 844, touch: true },
  { width: 768, height: 1024, touch: false },
  { width: 1440, height: 900, touch: false },
];
