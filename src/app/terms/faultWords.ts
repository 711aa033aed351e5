export { faultSentence } from '../../workspace/index.ts';
