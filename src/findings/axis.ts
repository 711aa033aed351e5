/** One axis of a picture, ticks chosen; values are wRVUs or dollars as plain numbers. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}
