let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text stands in a face (a CSS `font`), in pixels. */
export function textWidth(text: string, face: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 8;
  context.font = face;
  return context.measureText(text).width;
}
