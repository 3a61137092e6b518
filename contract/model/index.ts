/** The vocabulary of the contract: what others hold in their hands. */
export * from './bodies';
export * from './contract';
export * from './deviation';
export * from './ids';
export * from './operation';
export * from './point';
