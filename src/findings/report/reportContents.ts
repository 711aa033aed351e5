import type { ComparisonReport } from './comparisonReport.ts';
import type { OfferReport } from './offerReport.ts';
import { reportWords } from './reportWords.ts';

/** A section of an offer. */
export type ReportSection = keyof typeof reportWords.sections;

/** A part of the report, with the headings of its sections under their numbers. */
export interface ReportContents {
  /** An offer's id, "comparison" or "rules". */
  readonly key: string;
  /** "2 Offer A"; of a single offer its name alone. */
  readonly heading: string;
  /** "2.1 Summary", in the order of the report; each that the offer has. */
  readonly sections: readonly { readonly key: ReportSection; readonly heading: string }[];
}

/** What stands in a report, in its order: of one offer its sections, of several first their comparison. */
export function reportContents(
  offers: readonly OfferReport[],
  comparison: ComparisonReport | null,
): readonly ReportContents[] {
  if (comparison === null) {
    return offers.map((offer) => ({
      key: offer.id,
      heading: offer.name,
      sections: sectionsOf(offer, ''),
    }));
  }
  const last = offers.length + 2;
  return [
    { key: 'comparison', heading: `1 ${reportWords.headings.comparison}`, sections: [] },
    ...offers.map((offer, place) => ({
      key: offer.id,
      heading: `${place + 2} ${offer.name}`,
      sections: sectionsOf(offer, `${place + 2}.`),
    })),
    { key: 'rules', heading: `${last} ${reportWords.headings.last}`, sections: [] },
  ];
}

const SECTIONS: readonly ReportSection[] = [
  'summary',
  'termSheet',
  'questions',
  'results',
  'production',
  'exit',
  'renewal',
  'assumptions',
  'derivations',
  'log',
];

function sectionsOf(offer: OfferReport, before: string): ReportContents['sections'] {
  return SECTIONS.filter((key) => hasSection(offer, key)).map((key, place) => ({
    key,
    heading: `${before}${place + 1} ${reportWords.sections[key]}`,
  }));
}

function hasSection(offer: OfferReport, key: ReportSection): boolean {
  switch (key) {
    case 'summary':
    case 'termSheet':
    case 'questions':
    case 'assumptions':
      return true;
    case 'results':
    case 'exit':
    case 'renewal':
      return offer.results !== null;
    case 'production':
      return offer.production !== null;
    case 'derivations':
      return offer.derivations.length > 0;
    case 'log':
      return offer.log !== null;
  }
}
