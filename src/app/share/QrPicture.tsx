import type { QrCode } from '../../sharing/index.ts';

/** A QR code, dark on white in both themes, for no reader takes it the other way round; who listens has the link. */
export function QrPicture({ code: { size, path } }: { readonly code: QrCode }) {
  return (
    <svg
      className="share-qr"
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      <path className="share-qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="share-qr-modules" d={path} />
    </svg>
  );
}
