/** @returns what a body says where it is JSON, else the body as it came */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
