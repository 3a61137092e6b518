export * from './formats';
export * from './redaction';
