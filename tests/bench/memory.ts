import { readdirSync, readFileSync } from 'node:fs';

/** Peaks of a process and everything that it started, in bytes. */
export interface Memory {
  /** Resident size of the largest process. */
  largest: number;
  /** All of them together, at one time; what they share (node itself, for the most part) counts once. */
  tree: number;
}

interface Size {
  resident: number;
  /** With what is shared divided among those who share it. */
  proportional: number;
}

const EVERY_MS = 100;

/**
 * Watches the memory of a process tree, by looking at `/proc` ten times a second.
 *
 * @returns `stop` tells the peaks; null where there is no `/proc` (any system but Linux)
 */
export function watchMemory(pid: number | undefined): { stop(): Memory | null } {
  const peak: Memory = { largest: 0, tree: 0 };
  const look = (): void => {
    if (pid === undefined) return;
    const sizes = sizesOfTree(pid);
    peak.largest = Math.max(peak.largest, ...sizes.map(({ resident }) => resident));
    peak.tree = Math.max(
      peak.tree,
      sizes.reduce((sum, { proportional }) => sum + proportional, 0),
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

function sizesOfTree(root: number): Size[] {
  const processes = processIds().flatMap((pid) => parentOf(pid) ?? []);
  const family = new Set([root]);
  // Until a look finds no more: process numbers wrap around, so a child may stand before its parent.
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return [...family].flatMap((pid) => sizeOf(pid) ?? []);
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function parentOf(pid: number): { pid: number; parent: number } | null {
  const parent = /^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1];
  return parent === undefined ? null : { pid, parent: Number(parent) };
}

function sizeOf(pid: number): Size | null {
  const told = read(pid, 'smaps_rollup');
  const bytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(told)?.[1] ?? 0) * 1024;
  return told === '' ? null : { resident: bytes('Rss'), proportional: bytes('Pss') };
}

// Empty for a process that has ended since the list was made.
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
