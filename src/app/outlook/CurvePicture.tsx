import { lazy, memo, useMemo } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import { payOverVolume } from '../../findings/index.ts';

const PayOverVolumePicture = lazy(async () => ({
  default: (await import('../../charts/index.ts')).PayOverVolumePicture,
}));

interface CurvePictureProps {
  readonly subject: ReadySubject;
  readonly year: number;
}

/** The picture of what a year pays at each volume. */
export const CurvePicture = memo(function CurvePicture({ subject, year }: CurvePictureProps) {
  const picture = useMemo(() => payOverVolume(subject, year), [subject, year]);
  return <PayOverVolumePicture picture={picture} />;
});
