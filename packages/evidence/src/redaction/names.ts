import { remembered } from './remembered';

const SECRET_NAME =
  /^(?:pass(?:word|wd|phrase)|pwd).*|.*(?:passwo?r?d|passphrase|pwd|secret|apikey|privatekey|credentials?|tokens?|authorization|assertion|cookie|session(?:id|state)?)$/;
const NOT_SECRET = /^(?:haspassword|changepassword|resetpassword)$/;
const TOKEN_PARAMETER =
  /^(?:t|k|key|code|otp|sig|signature|ticket|auth|jwt|sid|session|sessionid|sessionstate|state|nonce|hash|pin|magic|invite)$/;
const URL_WITH_TOKEN = /^(?:url|(?:recovery|activation|redirect|login|signup|registration|navigation)(?:url|link))$/;
const ID_NAME = /(?:^|[_.-])ids?$|I[dD]s?$|[iI]dentifier$|^(?:productKey|merchantAccountKey)$/;
const PERSONAL_NAME = /^(?:signonid|e?mail|emailaddress)$/;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** True for the name of a field, header or parameter whose value is a secret: `client_secret`, `X-Api-Key`, `password`. */
export const isSecretName = remembered((name) => {
  const known = plain(name);
  return SECRET_NAME.test(known) && !NOT_SECRET.test(known);
});

/** True for the name of a URL parameter that carries a token. Wider than `isSecretName`: in a body `code` is an error code. */
export const isTokenParameter = remembered((name) => isSecretName(name) || TOKEN_PARAMETER.test(plain(name)));

/**
 * True for a field whose value is a URL with a token in it, as activation and recovery URLs are
 * (docs/spec/opentv-platform.md, "UC-02 Activation", "UC-04 Recover").
 */
export const isTokenUrlName = remembered((name) => URL_WITH_TOKEN.test(plain(name)));

/** True for the name of an id that both sides look up: `_id`, `accountId`, `customerIdentifier`, `productKey`. Ids stay. */
export const isIdName = remembered((name) => ID_NAME.test(name) && !isPersonalName(name) && !isSecretName(name));

/** True for a field with personal data of the account: the sign-on name and the e-mail address. */
export const isPersonalName = remembered((name) => PERSONAL_NAME.test(plain(name)));
