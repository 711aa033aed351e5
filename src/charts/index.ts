export { LeavingPicture } from './LeavingPicture.tsx';
export { PayOverVolumePicture } from './PayOverVolumePicture.tsx';
export { YearByYearPicture } from './YearByYearPicture.tsx';
