import { findLibreOffice } from './findLibreOffice.mjs';
import { installByApt, isRootOnDebian } from './installByApt.mjs';

/** Whether LibreOffice is here to work spreadsheets out; as root on Debian it is installed first. */
export function prepareLibreOffice() {
  if (findLibreOffice() !== undefined) return true;
  if (!isRootOnDebian()) return false;
  installByApt('LibreOffice', ['libreoffice-calc-nogui']);
  return findLibreOffice() !== undefined;
}
