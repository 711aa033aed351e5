/**
 * The rooms under src/, in the order in which data flows. Imports point up this list only; the lint
 * configuration and boundaries.test.ts both read it.
 *
 * @typedef {object} Room
 * @property {string} name the folder under src/
 * @property {boolean} pure only calculates: no page, no storage, no clock, no chance
 * @property {string[]} mayImport rooms whose index.ts a file of this room may import
 * @property {string} instead what to do where the import of another room is refused
 * @property {string[]} packages npm packages that a file of this room may import
 * @property {string} insteadOfPackages what to do where the import of a package is refused
 */

const calculates =
  'This room only calculates, in the language alone: what needs a package belongs to a room that may have it.';

const pointsUp = (/** @type {string} */ room) =>
  `Imports point up the list of rooms, and ${room}/ stands above that one: let it import ${room}/, or pass the value in.`;

/** @type {Room[]} */
export const rooms = [
  {
    name: 'compensation',
    pure: true,
    mayImport: [],
    instead:
      'compensation/ imports no other room: what it needs is passed in as an argument of a type that it owns.',
    packages: [],
    insteadOfPackages: calculates,
  },
  {
    name: 'contract-file',
    pure: true,
    mayImport: ['compensation'],
    instead: pointsUp('contract-file'),
    packages: ['zod/mini'],
    insteadOfPackages: 'contract-file/ checks files with zod/mini and uses no other package.',
  },
  {
    name: 'production',
    pure: true,
    mayImport: ['compensation', 'contract-file'],
    instead: pointsUp('production'),
    packages: [],
    insteadOfPackages: calculates,
  },
  {
    name: 'benchmarks',
    pure: true,
    mayImport: ['compensation', 'contract-file', 'production'],
    instead: pointsUp('benchmarks'),
    packages: [],
    insteadOfPackages: calculates,
  },
  {
    name: 'findings',
    pure: true,
    mayImport: ['compensation', 'contract-file', 'production', 'benchmarks'],
    instead: pointsUp('findings'),
    packages: [],
    insteadOfPackages: calculates,
  },
  {
    name: 'workspace',
    pure: false,
    mayImport: ['compensation', 'contract-file', 'production', 'benchmarks', 'findings'],
    instead: pointsUp('workspace'),
    packages: ['react', 'zod/mini'],
    insteadOfPackages: 'workspace/ keeps drafts and knows react and zod/mini at most.',
  },
  {
    name: 'sharing',
    pure: false,
    mayImport: [
      'compensation',
      'contract-file',
      'production',
      'benchmarks',
      'findings',
      'workspace',
    ],
    instead: pointsUp('sharing'),
    packages: ['fflate', 'uqr', 'hucre/csv', 'hucre/xlsx'],
    insteadOfPackages:
      'sharing/ works without a page, from file and findings, and knows fflate, uqr and hucre: components belong to ui/, charts/ or app/.',
  },
  {
    name: 'charts',
    pure: false,
    mayImport: [
      'compensation',
      'contract-file',
      'production',
      'benchmarks',
      'findings',
      'workspace',
      'sharing',
    ],
    instead:
      'charts/ draws rows and knows neither ui/ nor the page: take text, colours and handlers as props.',
    packages: ['react', 'recharts'],
    insteadOfPackages:
      'charts/ draws with react and recharts: what else it needs comes in as rows.',
  },
  {
    name: 'ui',
    pure: false,
    mayImport: ['compensation'],
    instead:
      'ui/ knows nothing about contracts, pictures or the page: take values, text and handlers as props and put them together in app/.',
    packages: ['react', 'react-dom'],
    insteadOfPackages: 'ui/ is made of native elements and react.',
  },
  {
    name: 'app',
    pure: false,
    mayImport: [
      'compensation',
      'contract-file',
      'production',
      'benchmarks',
      'findings',
      'workspace',
      'sharing',
      'charts',
      'ui',
    ],
    instead: 'The page does not import commands/: move what both need up the list of rooms.',
    packages: ['react', 'react-dom'],
    insteadOfPackages:
      'The page draws pictures in charts/ and checks files in contract-file/: use the package there.',
  },
  {
    name: 'commands',
    pure: false,
    mayImport: [
      'compensation',
      'contract-file',
      'production',
      'benchmarks',
      'findings',
      'workspace',
      'sharing',
    ],
    instead: 'A command works without a page: move what both need up the list of rooms.',
    packages: ['zod/mini'],
    insteadOfPackages: '',
  },
];
