import { spawnSync } from 'node:child_process';

const places = [
  process.env['LIBREOFFICE_PATH'],
  'soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/**
 * The program that opens a spreadsheet and works it out: where an environment variable says, else
 * where it is found; undefined where there is none.
 *
 * @returns {string | undefined}
 */
export function findLibreOffice() {
  return places.find(
    (place) => place !== undefined && place !== '' && spawnSync(place, ['--version']).status === 0,
  );
}
