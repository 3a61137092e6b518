import type { z } from 'zod';

/**
 * Reads one line of an NDJSON file.
 *
 * @param line without its end
 * @param schema the form of the object in it
 * @returns the object; undefined where the line is cut off, damaged or of another form
 */
export function parseLine<Line>(line: string, schema: z.ZodType<Line>): Line | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of an NDJSON file. Lines that are cut off, as a killed process leaves the last one, are left out.
 *
 * @param text the whole file
 * @param schema the form of the object in each line
 */
export function parseLines<Line>(text: string, schema: z.ZodType<Line>): Line[] {
  return text.split('\n').flatMap((line) => {
    const parsed = line.trim() === '' ? undefined : parseLine(line, schema);
    return parsed === undefined ? [] : [parsed];
  });
}
