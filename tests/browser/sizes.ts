export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const phone: WindowSize = { width: 390, height: 844 };
export const desk: WindowSize = { width: 1440, height: 900 };

/** The windows in which the page is measured: a phone, a tablet, a desk. */
export const sizes: readonly WindowSize[] = [phone, { width: 768, height: 1024 }, desk];
