import type { Contract, ContractOptions } from '../model';

export declare function loadContract(options: ContractOptions): Contract;
