export { PayOverVolumePicture } from './PayOverVolumePicture.tsx';
