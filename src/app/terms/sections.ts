export { BaseAndGuaranteeSection } from './sections/BaseAndGuaranteeSection.tsx';
export { BonusSection } from './sections/BonusSection.tsx';
export { LeavingSection } from './sections/LeavingSection.tsx';
export { OtherPaySection } from './sections/OtherPaySection.tsx';
export { ProductionAndLeaveSection } from './sections/ProductionAndLeaveSection.tsx';
export { RebasingSection } from './sections/RebasingSection.tsx';
export { TheOfferSection } from './sections/TheOfferSection.tsx';
