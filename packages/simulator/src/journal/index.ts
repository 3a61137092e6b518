/** The journal of the calls in all directions. */
export { type JournalEntry, type NumberedEntry, PARTIES, type Party } from './entry';
export { CallJournal, type Journal, type JournalFilter } from './journal';
