/** Tiers as a contract lists them. */
export type TiersOfFile = readonly (readonly [fromWrvus: number, dollarsPerWrvu: number])[];
/** An offer as the file writes it, without its name. */
export type WrittenOffer = Readonly<Record<string, unknown>>;

/** All pay by the wRVU. */
export function production(
  annualWrvus: number,
  list: TiersOfFile,
  how: WrittenOffer = {},
): WrittenOffer {
  const productivity = { model: 'production', tiers: list.map(tierOf), ...how };
  return { phases: [{ fromMonth: 1, productivity }], volume: { annualWrvus } };
}

/** A base; the target is where the bonus starts. */
export function withBase(
  model: 'bonus' | 'greaterOf' | 'draw',
  annualDollars: number,
  annualWrvus: number,
  list: TiersOfFile,
): WrittenOffer {
  const [first] = list;
  const target = model === 'bonus' && first !== undefined ? { annualWrvus: first[0] } : null;
  const productivity = { model, tiers: list.map(tierOf) };
  return {
    phases: [{ fromMonth: 1, base: { annualDollars }, target, productivity }],
    volume: { annualWrvus },
  };
}

/** A base, whatever is worked. */
export function salary(annualDollars: number): WrittenOffer {
  return {
    phases: [{ fromMonth: 1, base: { annualDollars }, productivity: { model: 'salary' } }],
    volume: { annualWrvus: 4200 },
  };
}

function tierOf([fromWrvus, dollarsPerWrvu]: TiersOfFile[number]): WrittenOffer {
  return { fromWrvus, dollarsPerWrvu };
}

/** The file of one offer. */
export function fileWith(offer: WrittenOffer): WrittenOffer {
  return {
    format: 'rvu-contract-calculator',
    version: 1,
    offers: [{ name: 'Offer A', ...offer }],
  };
}
