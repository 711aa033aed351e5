const STILL_FRAMES = 3;
const FRAMES_AT_MOST = 300;

/**
 * Resolves when nothing has changed its size for a few frames: a picture is drawn anew one or two
 * frames after its window changed, and is stretched until then.
 */
export async function settled(): Promise<void> {
  let last = '';
  let still = 0;
  for (let frame = 0; still < STILL_FRAMES; frame += 1) {
    if (frame === FRAMES_AT_MOST) throw new Error('the page never comes to rest');
    await nextFrame();
    const now = shape();
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function shape(): string {
  const page = document.documentElement;
  const pictures = [...document.querySelectorAll('svg')].map((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return `${picture.getAttribute('viewBox') ?? ''} ${width} ${height}`;
  });
  return [innerWidth, page.scrollWidth, page.scrollHeight, ...pictures].join(' | ');
}
