import type { KeyObject } from 'node:crypto';

/**
 * Points of small order, with the sign bit cleared: for such a key anybody can make a signature of anything.
 * Source: libsodium, `ge25519_has_small_order`.
 */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** True for an Ed25519 public key that proves nothing. */
export function isSmallOrder(key: KeyObject): boolean {
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-32);
  const bare = Buffer.from(point);
  bare.writeUInt8(bare.readUInt8(31) & 0x7f, 31);
  return SMALL_ORDER.has(bare.toString('hex'));
}
