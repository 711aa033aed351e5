export { LogPart } from './sections/LogPart.tsx';
export { SectionContent } from './sections/SectionContent.tsx';
