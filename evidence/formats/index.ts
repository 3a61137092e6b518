export * from './attachments';
export * from './exchange';
export * from './ledger';
export * from './run';
