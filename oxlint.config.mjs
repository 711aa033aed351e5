import { rooms } from './tests/boundaries/rooms.mjs';

const zod = {
  name: 'zod',
  message:
    "Import from 'zod/mini': the full package is five times larger and needs a Trusted Types policy.",
};

const insideProduct = rooms.map((room) => room.name).filter((name) => name !== 'commands');

const packages = [...new Set(rooms.flatMap((room) => room.packages)), 'node:.*'];

/**
 * What a file of this room may not import. Overrides replace one another instead of adding up, so
 * each room states its whole rule. Patterns see the text of an import, not where it leads: the
 * folders of a room are therefore told apart by depth, and tests/boundaries follows the paths.
 *
 * @param {import('./tests/boundaries/rooms.mjs').Room} room
 * @param {string[]} ups the ways out of the room: `../`, from a folder in it `../../`
 */
function restrictedImports(room, ups) {
  const out = `^(${ups.join('|').replaceAll('.', '\\.')})`;
  const below = insideProduct.filter(
    (name) => name !== room.name && !room.mayImport.includes(name),
  );
  const refused = packages.filter((name) => !room.packages.includes(name));
  const patterns = [
    {
      regex: '/tests/',
      message:
        'The product does not import its tests: move what both need into the room that owns the subject.',
    },
    {
      regex: room.packages.length === 0 ? '^[^.]' : `^(${refused.join('|')})(/|$)`,
      message: room.insteadOfPackages,
    },
  ];
  if (below.length > 0)
    patterns.push({ regex: `${out}(${below.join('|')})/`, message: room.instead });
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: room.packages.length === 0 ? [] : [zod],
        // The door stands last, because what its exceptions admit is looked at no further.
        patterns: [...patterns, door(ups)],
      },
    ],
  };
}

function door(/** @type {string[]} */ ups) {
  return {
    group: [
      ...ups.map((up) => `${up}{${insideProduct.join(',')}}/**`),
      ...ups.flatMap((up) => [`!${up}*/index.ts`, `!${up}*/*.css`]),
    ],
    message:
      'A room is entered by its index.ts: add the name to that list by hand and import it from there.',
  };
}

const purity = {
  'no-restricted-globals': [
    'error',
    { name: 'console', message: 'A pure room returns what it found as data.' },
  ],
  'no-restricted-properties': [
    'error',
    {
      object: 'Date',
      property: 'now',
      message: 'The clock is read in app/ or commands/: take the month as an argument.',
    },
    {
      object: 'Math',
      property: 'random',
      message: 'Chance comes from a generator with a seed that is passed in.',
    },
  ],
};

const roomOverrides = rooms
  .filter((room) => room.name !== 'commands')
  .flatMap((room) => {
    const rules = (/** @type {string[]} */ ups) => ({
      ...restrictedImports(room, ups),
      ...(room.pure ? purity : {}),
    });
    return [
      { files: [`src/${room.name}/*`], rules: rules(['../']) },
      { files: [`src/${room.name}/*/**`], rules: rules(['../../']) },
    ];
  });

export default {
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'promise',
    'vitest',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    'node_modules',
    'dist',
    'dist-commands',
    'coverage',
    'screenshots',
    'test-results',
  ],
  env: { builtin: true },
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-param-reassign': 'error',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'prefer-const': 'error',
    'import/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    // fast-check is read as `fc.…` everywhere; its documentation says so too.
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unnecessary-condition': 'error',
    // A reader of files names what it expects; the argument that equals a default may say so.
    'typescript/no-unnecessary-type-arguments': 'off',
    'typescript/no-unnecessary-type-parameters': 'off',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    // A cast is allowed with its reason on the line, which tests/boundaries reads.
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/only-throw-error': 'error',
    // The compiler already holds that every kind returns; this rule wants a default beside it.
    'typescript/consistent-return': 'off',
    // A branded number is a number.
    'typescript/no-unsafe-unary-minus': 'off',
    // A switch over kinds names each of them: a default would hide the one that is added later.
    'typescript/switch-exhaustiveness-check': [
      'error',
      { allowDefaultCaseForExhaustiveSwitch: false },
    ],
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: [
    ...roomOverrides,
    { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'no-restricted-imports': 'off' } },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
      rules: {
        // What a test is handed from outside has kinds by the dozen; it may say "and all others".
        'typescript/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
        'unicorn/no-array-fill-with-reference-type': 'off',
      },
    },
    { files: ['src/commands/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
    { files: ['*.config.*'], rules: { 'import/no-default-export': 'off' } },
  ],
};
