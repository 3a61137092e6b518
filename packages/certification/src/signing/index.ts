/** Detached signatures of manifests: Ed25519, which `openssl` alone can check. */
export { readPublicKey, readSigningKey } from './keys';
export { checkSignature, type SignatureState, signManifest } from './sign';
