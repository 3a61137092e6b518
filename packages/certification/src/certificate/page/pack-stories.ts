import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { CertifiedScenario } from '../certificate';
import { type ExchangesByScenario, scenarioKey } from '../exchanges-by-scenario';
import { buildStory } from '../story';

const compress = promisify(gzip);
const PACKET = /(<script type="application\/gzip" id="[^"]*">)([^<]*)(<\/script>)/g;
const PER_PACKET = 12;
/** Of all packets of a page together. */
const MOST_UNPACKED = 128 * 2 ** 20;

/** Call stories, compressed: the page unpacks a packet when somebody opens one of its scenarios. */
export interface StoryPacket {
  id: string;
  /** Base64 of gzip of a JSON object: story by `<leg>/<scenario id>`. */
  content: string;
}

/** The packets of a page, and which scenario is in which. */
export interface PackedStories {
  packets: StoryPacket[];
  packetOf: ReadonlyMap<string, string>;
}

/**
 * Packs the call stories of a run, a dozen to a packet, so that a page with a thousand scenarios stays small and opens
 * quickly.
 *
 * @param scenarios in the order of the page
 * @param exchanges by scenario
 */
export async function packStories(
  scenarios: readonly CertifiedScenario[],
  exchanges: ExchangesByScenario,
): Promise<PackedStories> {
  const packets: Promise<StoryPacket>[] = [];
  const packetOf = new Map<string, string>();
  for (let start = 0; start < scenarios.length; start += PER_PACKET) {
    const id = `stories-${packets.length + 1}`;
    const stories: Record<string, unknown> = {};
    for (const scenario of scenarios.slice(start, start + PER_PACKET)) {
      const key = scenarioKey(scenario);
      stories[key] = buildStory(scenario, exchanges.get(key) ?? []);
      packetOf.set(key, id);
    }
    packets.push(pack(id, stories));
  }
  return { packets: await Promise.all(packets), packetOf };
}

async function pack(id: string, stories: object): Promise<StoryPacket> {
  return { id, content: (await compress(JSON.stringify(stories))).toString('base64') };
}

/**
 * A page with its packets unpacked, for comparing: the same content may be compressed to other bytes on another system.
 *
 * @returns the page; a packet that cannot be unpacked, or not within what a page may hold, stays as it is
 */
export function unpackStories(html: string): string {
  let left = MOST_UNPACKED;
  return html.replace(PACKET, (whole: string, start: string, content: string, end: string) => {
    try {
      const unpacked = gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: Math.max(1, left) });
      left -= unpacked.length;
      return start + unpacked.toString('utf8') + end;
    } catch {
      return whole;
    }
  });
}
