import { absent, type FieldChange } from './changes';

/**
 * Changes a field of a body wherever it stands; a body without it stays as it is.
 * @param path names with dots between them; `[]` after a name means each item of the list
 */
export function changeAt(body: unknown, path: string, change: FieldChange): unknown {
  const [name = '', ...rest] = path.split('.');
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    return body;
  }
  if (name.endsWith('[]')) {
    const list: unknown = Reflect.get(body, name.slice(0, -2));
    return Array.isArray(list)
      ? { ...body, [name.slice(0, -2)]: list.map((item) => changeAt(item, rest.join('.'), change)) }
      : body;
  }
  if (!(name in body)) {
    return body;
  }
  const value: unknown = Reflect.get(body, name);
  const changed = rest.length > 0 ? changeAt(value, rest.join('.'), change) : change.change(value);
  if (changed !== absent) {
    return { ...body, [name]: changed };
  }
  return Object.fromEntries(Object.entries(body).filter(([other]) => other !== name));
}
