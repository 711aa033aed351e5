import * as z from 'zod/mini';
import type { Source } from '../compensation/index.ts';
import { anyInput, refuse, refused, type Codec } from './codec.ts';
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
  z.record(z.string(), source),
  {
    decode: (found, report) => {
      const sources = readTerms(found, report);
      if (report.issues.length > 0) return {};
      const paths = Object.keys(sources);
      if (paths.length > mostSources)
        return refused(report, { kind: 'content', depth: 2, values: mostSources });
      for (const path of paths)
        if (!isOfferPath(path)) refuse(report, { kind: 'pathOfOffer' }, [path]);
      return sources;
    },
    encode: (sources) => {
      const paths = Object.keys(sources).toSorted();
      return paths.length === 0
        ? null
        : Object.fromEntries(paths.map((path) => [path, sources[path]]));
    },
  },
);
