import { crc32, deflateRawSync } from 'node:zlib';

/** A member as an attacker would write it; what is left out is as it should be. */
export interface RawMember {
  name: string;
  content: string;
  localName?: string;
  /** Bytes in front of its local header. */
  before?: Buffer;
  /** Bytes behind the end of its compressed content, and counted as part of it. */
  behind?: Buffer;
  extra?: Buffer;
  localExtra?: Buffer;
  comment?: string;
  localMethod?: number;
  localSize?: number;
}

/** What stands besides the members. */
export interface RawZip {
  beforeDirectory?: Buffer;
  afterDirectory?: Buffer;
  comment?: string;
  /** How many members the end claims. */
  count?: number;
}

/** Writes a zip byte by byte. */
export function rawZip(members: readonly RawMember[], around: RawZip = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const add = (...buffers: Buffer[]): void => {
    parts.push(...buffers);
    at += buffers.reduce((sum, { length }) => sum + length, 0);
  };
  for (const member of members) {
    add(member.before ?? Buffer.alloc(0));
    const offset = at;
    const name = Buffer.from(member.name);
    const localName = Buffer.from(member.localName ?? member.name);
    const [extra, localExtra, comment] = [member.extra, member.localExtra, Buffer.from(member.comment ?? '')];
    const content = Buffer.from(member.content);
    const data = Buffer.concat([deflateRawSync(content), member.behind ?? Buffer.alloc(0)]);
    const local = Buffer.alloc(30);
    describe(local, 4, [8, crc32(content), data.length, content.length, localName.length, localExtra?.length ?? 0]);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(member.localMethod ?? 8, 8);
    local.writeUInt32LE(member.localSize ?? content.length, 22);
    add(local, localName, localExtra ?? Buffer.alloc(0), data);
    const central = Buffer.alloc(46);
    describe(central, 6, [8, crc32(content), data.length, content.length, name.length, extra?.length ?? 0]);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(comment.length, 32);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name, extra ?? Buffer.alloc(0), comment);
  }
  add(around.beforeDirectory ?? Buffer.alloc(0));
  const start = at;
  add(...directory);
  const size = at - start;
  add(around.afterDirectory ?? Buffer.alloc(0));
  const comment = Buffer.from(around.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(around.count ?? members.length, 8);
  end.writeUInt16LE(around.count ?? members.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, end, comment]);
}

/** Fills the fields that both headers share, from the version needed on. */
function describe(header: Buffer, at: number, [method, crc, compressed, size, name, extra]: number[]): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x800, at + 2);
  header.writeUInt16LE(method ?? 0, at + 4);
  header.writeUInt32LE(crc ?? 0, at + 10);
  header.writeUInt32LE(compressed ?? 0, at + 14);
  header.writeUInt32LE(size ?? 0, at + 18);
  header.writeUInt16LE(name ?? 0, at + 22);
  header.writeUInt16LE(extra ?? 0, at + 24);
}

/** An extra field. */
export function extraField(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** Info-ZIP's Unicode path: a second name. */
export function unicodePath(name: string, other: string): Buffer {
  const head = Buffer.alloc(5, 1);
  head.writeUInt32LE(crc32(Buffer.from(name)), 1);
  return extraField(0x7075, Buffer.concat([head, Buffer.from(other)]));
}
