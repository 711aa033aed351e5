/** What a column holds, by its title. */
export type ColumnRole =
  | { readonly role: 'month' | 'year' | 'fiscalYear' | 'provider' | 'units' | 'procedure' }
  /** wRVUs done: of the row's own time, or from the year's beginning to it. */
  | { readonly role: 'wrvus'; readonly of: 'row' | 'toDate'; readonly sense: WrvuSense }
  /** wRVUs that were not done: a target, a benchmark, another year, a difference. */
  | { readonly role: 'otherWrvus' }
  /** RVUs that are not said to be work RVUs. */
  | { readonly role: 'rvus'; readonly are: 'total' | 'notSaid' | 'expense' }
  | { readonly role: 'name' | 'birthDate' | 'recordNumber' | 'contact' }
  | { readonly role: 'total' }
  | { readonly role: 'other' };

/** Whether a column of wRVUs says that it is for one unit, for all units, or neither. */
export type WrvuSense = 'plain' | 'perUnit' | 'total';

const WORK =
  /w[_.-]?rvu|\bw[\s_.-]rvus?\b|\bwork[\s_.-]*(?:rvus?\b|relative value)|\bwk[\s_.-]*rvus?\b|\brvus?[\s_.(-]*w(?:or)?k\b|\bphysician work\b/;
const NOT_DONE =
  /target|goal|budget|\bplan\b|expected|benchmark|median|mean\b|p(?:25|50|75|90)\b|percentile|%ile|prior|last year|\bpy\b|\bly\b|previous|variance|\bvar\b|diff|%|percent|\bpct\b|\brate\b|\$|dollar|\bcomp\b|compensation|\bpay\b|bonus|annuali[sz]|project|forecast|threshold|needed|remaining|\bgap\b|average|\bavg\b|rolling|trailing|\b(?:r|t)12\b|per (?:visit|day|fte|encounter|session|hour)|\/ ?(?:visit|day|fte|encounter|hour)/;
const TO_DATE = /\b[cf]?ytd\b|year[\s-]to[\s-]date|to[\s-]date|cumulative|\bcum\b|running/;
const PER_UNIT = /per (?:unit|cpt|procedure|code)|\/ ?unit|\bunit (?:w|work)|\bcpt w|\beach\b/;

/** What a title says; "" says nothing. */
export function columnRole(title: string): ColumnRole {
  const text = title
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  return personRole(text) ?? rvuRole(text) ?? timeRole(text) ?? { role: 'other' };
}

/** Whether a text names work RVUs, done or not. */
export function namesWork(text: string): boolean {
  return WORK.test(text.toLowerCase());
}

function rvuRole(text: string): ColumnRole | null {
  if (WORK.test(text)) {
    if (NOT_DONE.test(text)) return { role: 'otherWrvus' };
    const of = TO_DATE.test(text) ? 'toDate' : 'row';
    const sense = PER_UNIT.test(text)
      ? 'perUnit'
      : /total|extended|\bext\b/.test(text)
        ? 'total'
        : 'plain';
    return { role: 'wrvus', of, sense };
  }
  if (!/\b[a-z]?rvus?\b|relative value/.test(text)) return null;
  if (/\b(?:pe|mp|malpractice|practice|expense|facility|overhead)\b/.test(text))
    return { role: 'rvus', are: 'expense' };
  if (NOT_DONE.test(text)) return { role: 'otherWrvus' };
  return { role: 'rvus', are: /\btotal\b|\bt-?rvus?\b/.test(text) ? 'total' : 'notSaid' };
}

/** Who: the person who works is a choice, a person who is treated is none of the reader's business. */
function personRole(text: string): ColumnRole | null {
  if (/\bdob\b|birth|\bage\b/.test(text)) return { role: 'birthDate' };
  if (
    /\bmrn\b|\bmed(?:ical)? rec|record (?:no|num|#|id)|\bacc(?:oun)?t\b|encounter (?:id|no|num|#)|\bcsn\b|\bhar\b|visit (?:id|no|num|#)|claim|invoice|member id|subscriber|\bssn\b|social security|(?:patient|pt|case|chart) ?(?:id|no|num|#)|\bfin\b|\bnpi\b|(?:provider|employee|physician|prov|emp) ?(?:id|no|num|#|code)\b/.test(
      text,
    )
  )
    return { role: 'recordNumber' };
  if (/phone|address|e-?mail|\bzip\b/.test(text)) return { role: 'contact' };
  if (/\bpatient\b|\bpt\b|member name|guarantor/.test(text) && !/patients|volume|count/.test(text))
    return { role: 'name' };
  if (/^patients? seen|referring|supervis|co-?surgeon|\bpcp\b/.test(text)) {
    return { role: text.startsWith('patient') ? 'other' : 'name' };
  }
  if (WORK.test(text)) return null;
  if (/provider|physician|clinician|\bdoctor\b|\bsurgeon\b|\brendering\b|\battending\b/.test(text))
    return /type|specialty|department|dept|group|location/.test(text)
      ? { role: 'other' }
      : { role: 'provider' };
  return /\bname\b|\blast\b.*\bfirst\b/.test(text) ? { role: 'name' } : null;
}

function timeRole(text: string): ColumnRole | null {
  if (/fiscal ?y(?:ea)?r|^fy$/.test(text)) return { role: 'fiscalYear' };
  if (/^(?:calendar )?y(?:ea)?r$|^cy$/.test(text)) return { role: 'year' };
  // Weeks and pay periods cross months.
  if (/\bweek|\bpay ?period|bi-?weekly/.test(text)) return { role: 'other' };
  if (
    /\b(?:month|mo|mth|period|date|dos|posted|mm\/yy(?:yy)?)\b|yearmonth|service ?dt/.test(text)
  ) {
    return /\bentry\b|paid|payment|print|admit|discharge|number of|#/.test(text)
      ? { role: 'other' }
      : { role: 'month' };
  }
  if (/^units?$|^qty$|quantity|\bunits\b/.test(text)) return { role: 'units' };
  if (/\bcpt\b|hcpcs|procedure|\bproc\b|^code$|modifier|^mod\b/.test(text))
    return { role: 'procedure' };
  return isTotalTitle(text) ? { role: 'total' } : null;
}

/** Whether a title or a row's label says that it adds up others. */
export function isTotalTitle(title: string): boolean {
  const text = title.toLowerCase().trim();
  return /^(?:(?:grand|sub|report|overall|running)[\s-]*)?totals?\b|\btotals?\s*:?$|^sum\b|^(?:[cf]?y)td\b|^year[\s-]to[\s-]date\b/.test(
    text,
  );
}

/** Whether a row's label says that it is an average. */
export function isAverageTitle(title: string): boolean {
  return /^(?:monthly |ytd )?(?:average|avg|mean)\b/i.test(title.trim());
}
