// User-info of a URL is masked as such: what follows `://` is not an address. Only whole words are tried.
const EMAIL = /(?<![A-Za-z0-9._+-])(?<!:\/\/)[A-Za-z0-9._+-]+(@|%40)((?:[A-Za-z0-9-]+\.)+)([A-Za-z]{2,})/g;

/**
 * Masks e-mail addresses in a text: the first letter and the shape of the domain stay, so that two addresses of one run
 * can still be told apart from a missing one. `anna@mail.example.com` becomes `a***@***.***.com`.
 */
export function maskEmails(text: string): string {
  if (!/@|%40/.test(text)) return text;
  return text.replace(EMAIL, (whole: string, at: string, labels: string, top: string) => {
    const domain = labels.replace(/[^.]+/g, '***');
    return `${whole.charAt(0)}***${at}${domain}${top}`;
  });
}

/** Masks a value that is personal by the name of its field: an address as above, anything else but its first letter. */
export function maskPersonal(value: string): string {
  const masked = maskEmails(value);
  if (masked !== value || value === '' || /^.\*\*\*/.test(value)) return masked;
  return `${value.charAt(0)}***`;
}
