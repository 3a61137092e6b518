import { readdirSync, readFileSync } from 'node:fs';

/** Peaks of a process and everything that it started, in bytes. */
export interface Memory {
  /** The largest process. */
  largest: number;
  /** All of them together, at one time. */
  tree: number;
}

const EVERY_MS = 50;

/**
 * Watches the resident memory of a process tree, by looking at `/proc` twenty times a second.
 *
 * @returns `stop` tells the peaks; null where there is no `/proc` (any system but Linux)
 */
export function watchMemory(pid: number | undefined): { stop(): Memory | null } {
  const peak: Memory = { largest: 0, tree: 0 };
  const look = (): void => {
    if (pid === undefined) return;
    const sizes = residentSizes(pid);
    peak.largest = Math.max(peak.largest, ...sizes);
    peak.tree = Math.max(
      peak.tree,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak.tree === 0 ? null : peak;
    },
  };
}

function residentSizes(root: number): number[] {
  const processes = readProcesses();
  const family = new Set([root]);
  // A child has no smaller place in the list than its parent, except after the numbers have wrapped around.
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid)).map(({ resident }) => resident);
}

function readProcesses(): { pid: number; parent: number; resident: number }[] {
  return processIds().flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      const resident = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
      return [{ pid, parent, resident }];
    } catch {
      // It has ended since the list was made.
      return [];
    }
  });
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
