import type { LinkFault } from '../../src/sharing/index.ts';

/** What a program on the way makes of an address, and what becomes of the link. */
export type Rewriter = readonly [
  name: string,
  outcome: 'recovered' | LinkFault['kind'],
  rewrite: (address: string) => string,
];

const part = (address: string) => address.slice(address.indexOf('?'));
const payload = (address: string) => address.slice(address.indexOf('#1.') + 3);
const wrapped = (text: string, width: number, between: string) =>
  text.match(new RegExp(`[^]{1,${width}}`, 'g'))?.join(between) ?? '';
const everyCharacter = (text: string, escape: (code: string) => string) =>
  Array.from(text, (letter) => escape(letter.charCodeAt(0).toString(16).padStart(2, '0'))).join('');
const quotedPrintable = (text: string) =>
  wrapped(text.replaceAll('=', '=3D').replaceAll('#', '=23').replaceAll('_', '=5F'), 75, '=\r\n');

export const rewriters: readonly Rewriter[] = [
  // as it was
  ['nothing', 'recovered', (a) => a],
  ['the part alone', 'recovered', part],
  ['what stands behind the number alone, with it', 'recovered', (a) => `1.${payload(a)}`],
  ['blanks and line ends around it', 'recovered', (a) => `  \r\n\t${a} \n`],

  // escapes of addresses
  ['%23 in place of #', 'recovered', (a) => a.replace('#', '%23')],
  ['%2523 in place of #', 'recovered', (a) => a.replace('#', '%2523')],
  ['%252523 in place of #', 'recovered', (a) => a.replace('#', '%252523')],
  ['encodeURIComponent', 'recovered', encodeURIComponent],
  ['encodeURIComponent twice', 'recovered', (a) => encodeURIComponent(encodeURIComponent(a))],
  ['every character escaped', 'recovered', (a) => everyCharacter(a, (code) => `%${code}`)],
  [
    'every character escaped, in capitals',
    'recovered',
    (a) => everyCharacter(a, (code) => `%${code.toUpperCase()}`),
  ],
  [
    'dash, point and underscore escaped',
    'recovered',
    (a) => a.replace(/[-_.]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  ],
  ['? and # escaped', 'recovered', (a) => a.replace('?', '%3F').replace('#', '%23')],

  // what is added
  [
    'a tracking parameter before #',
    'recovered',
    (a) => a.replace('#', '&utm_source=mail&fbclid=IwAR0x-_1#'),
  ],
  ['a tracking parameter before shared', 'recovered', (a) => a.replace('?', '?utm_source=a1.b2&')],
  ['a tracking parameter after the link', 'recovered', (a) => `${a}&utm_source=mail`],
  ['a query after the link', 'recovered', (a) => `${a}?fbclid=IwAR0x-_1`],
  ['= after shared', 'recovered', (a) => a.replace('?shared', '?shared=')],
  ['a text fragment after the link', 'recovered', (a) => `${a}:~:text=Offer`],
  ['a slash after the link', 'recovered', (a) => `${a}/`],

  // a sentence around it
  ['a point at the end', 'recovered', (a) => `See ${a}.`],
  ['a comma and more', 'recovered', (a) => `${a}, as I said on the phone`],
  ['parentheses', 'recovered', (a) => `My offers (${a}) for you`],
  ['angle brackets', 'recovered', (a) => `<${a}>`],
  ['typographic quotes', 'recovered', (a) => `“${a}”`],
  ['an ellipsis', 'recovered', (a) => `${a}…`],
  ['a dash that closes a phrase', 'recovered', (a) => `${a}- see above`],
  ['a line of text after a line end', 'recovered', (a) => `${a}\nBest, Anna`],
  ['a heading with a number before it', 'recovered', (a) => `#2. Offers\n${a}`],

  // mail
  ['wrapped at 76', 'recovered', (a) => wrapped(a, 76, '\r\n')],
  ['wrapped at 60 with blanks', 'recovered', (a) => wrapped(a, 60, ' \n  ')],
  ['wrapped and quoted', 'recovered', (a) => `> ${wrapped(a, 72, '\n> ')}`],
  ['wrapped and quoted twice', 'recovered', (a) => `>> ${wrapped(a, 72, '\n>> ')}`],
  [
    'wrapped, then signed',
    'recovered',
    (a) => `${wrapped(a, 76, '\n')}\n\nAnna\nSent from my phone`,
  ],
  ['quoted-printable', 'recovered', quotedPrintable],
  ['quoted-printable in a sentence', 'recovered', (a) => quotedPrintable(`See ${a}, Anna`)],

  // markup
  ['a markdown link', 'recovered', (a) => `[my offers](${a})`],
  ['a markdown link named by itself', 'recovered', (a) => `[${a}](${a})`],
  ['markdown escapes', 'recovered', (a) => a.replace(/[-_.#]/g, '\\$&')],
  ['markdown emphasis', 'recovered', (a) => `_${a}_`],
  ['markdown strong emphasis', 'recovered', (a) => `__${a}__`],
  ['a code span', 'recovered', (a) => `\`${a}\``],
  ['an HTML anchor', 'recovered', (a) => `<a href="${a}">offers</a>`],
  [
    'HTML entities',
    'recovered',
    (a) => a.replace('#', '&#35;').replaceAll('_', '&lowbar;').replaceAll('-', '&#x2d;'),
  ],
  [
    'JSON',
    'recovered',
    (a) => JSON.stringify({ url: a }).replace('#', '\\u0023').replaceAll('/', '\\/'),
  ],
  ['Slack', 'recovered', (a) => `<${a}|my offers>`],

  // services that look at links
  [
    'Outlook Safe Links',
    'recovered',
    (a) =>
      `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(a)}&data=05%7C02%7C&sdata=aB1%3D&reserved=0`,
  ],
  [
    'Google',
    'recovered',
    (a) => `https://www.google.com/url?q=${encodeURIComponent(a)}&sa=D&source=docs&usg=AOvVaw1`,
  ],
  [
    'Facebook',
    'recovered',
    (a) => `https://l.facebook.com/l.php?u=${encodeURIComponent(a)}&h=AT0abc`,
  ],
  [
    'Barracuda',
    'recovered',
    (a) =>
      `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(a)
        .toLowerCase()
        .replace(encodeURIComponent(payload(a)).toLowerCase(), payload(a))}&c=E,1,abc&typo=1`,
  ],
  [
    'Proofpoint, version 2',
    'recovered',
    (a) =>
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(a).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFaQ&c=abc&r=def&m=g&s=h&e=`,
  ],
  [
    'Proofpoint, version 3',
    'recovered',
    (a) => `https://urldefense.com/v3/__${a.replace('#', '*')}__;Iw!!AbC-dEf$`,
  ],
  ['a shortener', 'noLink', () => 'https://t.co/AbCdEf1234'],
  [
    'a service that keeps the address',
    'noLink',
    () => 'https://protect-us.mimecast.com/s/AbCdEf?domain=calc.example',
  ],

  // what is not seen
  ['zero-width spaces', 'recovered', (a) => wrapped(a, 20, '\u200B')],
  ['soft hyphens and joiners', 'recovered', (a) => wrapped(a, 30, '\u00AD\u2060')],
  ['a byte order mark', 'recovered', (a) => `\uFEFF${a}`],
  ['marks of direction', 'recovered', (a) => `\u202A${a}\u202C`],
  ['full-width signs', 'recovered', (a) => a.replace('#', '＃').replace('?', '？')],
  ['a no-break hyphen for each hyphen', 'recovered', (a) => a.replaceAll('-', '\u2011')],
  ['a minus for each hyphen', 'recovered', (a) => a.replaceAll('-', '\u2212')],
  ['an en dash for two hyphens', 'recovered', (a) => a.replaceAll('--', '–')],
  ['an em dash for two hyphens', 'recovered', (a) => a.replaceAll('--', '—')],
  ['en dashes for single hyphens', 'recovered', (a) => a.replace(/-/g, '–')],

  // what changes it
  ['small letters', 'oneCase', (a) => a.toLowerCase()],
  ['capital letters', 'oneCase', (a) => a.toUpperCase()],
  ['# and what follows cut off', 'noFragment', (a) => a.slice(0, a.indexOf('#'))],
  ['cut after #', 'noFragment', (a) => a.slice(0, a.indexOf('#') + 1)],
  ['cut after the number', 'noFragment', (a) => a.slice(0, a.indexOf('#') + 3)],
  ['cut to 255 characters', 'cut', (a) => a.slice(0, 255)],
  ['cut with an ellipsis', 'cut', (a) => `${a.slice(0, 200)}…`],
  ['cut by one character', 'cut', (a) => a.slice(0, -1)],
  ['underscores taken for emphasis', 'damaged', (a) => a.replaceAll('_', '')],
  ['a newer version', 'newerVersion', (a) => a.replace('#1.', '#2.')],
];
