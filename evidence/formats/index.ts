export * from './attachments';
export * from './attestation';
export * from './exchange';
export * from './ledger';
export * from './proof';
export * from './run';
export * from './waiver';
