/** Canonical names, wire names and further accepted names of properties. */
export { adoptAcceptedNames, type OtherName } from './accepted-names';
export { type NameTree, nameTree } from './name-tree';
export { fromWire, toWire } from './translate';
export { wireSchema } from './wire-schema';
