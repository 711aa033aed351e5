import { expect, test } from 'vitest';
import { fullFile } from '../../../tests/contract-file/fullFile.ts';
import { releasedLink } from '../../../tests/browser/sharingStates.ts';
import { readOpened } from './readOpened.ts';

const contract = JSON.stringify(fullFile());
const link = `https://calc.example/rvu/${releasedLink('three ordinary offers')}`;

test('of several files each is read or refused for itself, in the order in which they were chosen', async () => {
  const { read, refused, notRead } = await readOpened([
    file('a.json', contract),
    file('b.json', contract.slice(0, 100)),
    file('c.json', contract.replace('"version":1', '"version":2')),
    file('d.json', contract),
  ]);
  expect(read.map(({ name, workspace }) => [name, workspace.offers.length])).toEqual([
    ['a.json', 1],
    ['d.json', 1],
  ]);
  expect(refused.map(({ name, faults }) => [name, faults[0]?.problem])).toEqual([
    ['b.json', 'notJson'],
    ['c.json', 'newerVersion'],
  ]);
  expect(notRead).toBe(0);
});

test('of a folder’s whole content so many are read as one may have meant', async () => {
  const found = await readOpened(Array.from({ length: 30 }, () => file('a.json', contract)));
  expect([found.read.length, found.notRead]).toEqual([24, 6]);
});

test.each([
  ['mail.txt', `Look at this:\n\n> ${link.slice(0, 80)}\n> ${link.slice(80)}\n\nYours`],
  ['Offers.url', `[InternetShortcut]\r\nURL=${link}\r\n`],
  ['Offers.webloc', `<plist><dict><key>URL</key><string>${link}</string></dict></plist>`],
])('a link in %s opens like a file', async (name, text) => {
  const { read } = await readOpened([file(name, text)]);
  expect(read.map(({ workspace }) => workspace.offers.length)).toEqual([3]);
});

test.each([
  ['damaged.txt', link.slice(0, -3), /does not end where it should/],
  [
    'locked.txt',
    `https://calc.example/${releasedLink('the worked example, locked')}`,
    /asks for the passphrase/,
  ],
  ['cut.txt', 'https://calc.example/?shared', /arrived without the part/],
])('a link that does not open is said to be one: %s', async (name, text, says) => {
  const { read, refused } = await readOpened([file(name, text)]);
  expect(read).toEqual([]);
  expect(refused[0]?.linkFault).toMatch(says);
});

function file(name: string, text: string): File {
  const made = new File([text], name);
  return Object.defineProperty(made, 'arrayBuffer', {
    value: () => new Blob([text]).arrayBuffer(),
  });
}
