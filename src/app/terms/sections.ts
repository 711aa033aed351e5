export { FindTerm } from './FindTerm.tsx';
export { LogPart } from './sections/LogPart.tsx';
export { MedicareQuestion } from './sections/MedicareQuestion.tsx';
export { SectionContent } from './sections/SectionContent.tsx';
