/**
 * Escapes what a workbook would take for an escape: `_x0041_` stands for a character (ECMA-376, 22.9.2.19), so where it is
 * meant as it is, its first sign is escaped.
 */
export const escapeCellText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
