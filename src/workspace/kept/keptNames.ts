/** The database in which records lie in this browser. */
export const DATABASE = 'rvu-contract-calculator';

/** The one store in it. */
export const RECORDS = 'records';

/** What is kept for as long as the tab is open, in its session storage. */
export const SESSION_ITEM = 'rvu-contract-calculator/session';

/** What closing tabs note in the local storage, each under a name of its own. */
export const JOURNAL_ITEM = 'rvu-contract-calculator/unsaved/';
