export { ComparedVolumesPicture } from './ComparedVolumesPicture.tsx';
export { ComparedYearsPicture } from './ComparedYearsPicture.tsx';
export { ExitPicture } from './ExitPicture.tsx';
export { LeaksPicture } from './LeaksPicture.tsx';
export { LeavingPicture } from './LeavingPicture.tsx';
export { PayOverVolumePicture } from './PayOverVolumePicture.tsx';
export { SurveyScalePicture } from './SurveyScalePicture.tsx';
export { YearByYearPicture } from './YearByYearPicture.tsx';
