import * as z from 'zod/mini';
import type { Source } from '../compensation/index.ts';
import { anyInput, innerCodecs, readBy, refuse, refused, type Codec } from './codec.ts';
import { part, readTerms } from './part.ts';
import { term } from './term.ts';
import { isOfferPath } from './terms.ts';
import { choice, text } from './word.ts';

const source = part<Source>({
  ref: term(text(200)),
  quote: term(text(2_000)),
  status: term(choice('stated', 'unclear', 'oral')),
});

/** More than an offer has terms; a list without end is not looked at. */
const mostSources = 1_000;

/** Where the contract says each term: a path of the offer leads to the clause and its words. */
export const sourcesSchema: Codec<Readonly<Record<string, Source>>> = z.codec(
  anyInput,
  z.custom<Readonly<Record<string, Source>>>(),
  {
    decode: (found, report) => {
      const sources = readTerms(found, report);
      if (report.issues.length > 0) return {};
      const paths = Object.keys(sources);
      if (paths.length > mostSources)
        return refused(report, { kind: 'content', depth: 2, values: mostSources });
      for (const path of paths)
        if (!isOfferPath(path)) refuse(report, { kind: 'pathOfOffer' }, [path]);
      if (report.issues.length > 0) return {};
      return Object.fromEntries(
        paths.map((path) => [path, readBy(source, sources[path], report, [path])]),
      );
    },
    encode: (sources) => {
      const byPath = Object.entries(sources).toSorted(([one], [other]) => (one < other ? -1 : 1));
      return byPath.length === 0
        ? null
        : Object.fromEntries(byPath.map(([path, one]) => [path, z.encode(source, one)]));
    },
  },
);
innerCodecs.set(sourcesSchema, [['[]', source]]);
