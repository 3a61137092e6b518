/** What a file is by its content, whatever its name says. */
export type FileKind = 'workbook' | 'text' | { refused: string };

/** Said of a file that nobody can read without its password. */
export const PROTECTED = 'is protected by a password; open it, take the password off, and save it again';

/** Compound files: Excel's format until 2003, and the wrapping of a workbook that a password protects ([MS-CFB], 2.2). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const PDF = Buffer.from('%PDF-');

/**
 * Tells what a file is.
 *
 * @param content the whole file
 * @returns for what cannot be read as a sheet: why, and how to save it
 */
export function fileKind(content: Buffer): FileKind {
  if (content.length === 0) return { refused: 'is empty' };
  if (startsWith(content, COMPOUND_FILE)) {
    return content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? { refused: PROTECTED }
      : { refused: 'is a workbook of Excel 97 to 2003 (.xls); save it as .xlsx' };
  }
  if (startsWith(content, PDF)) return { refused: 'is a PDF; ask for the workbook or a CSV file' };
  if (!startsWith(content, ZIP)) return 'text';
  if (content.includes('mimetypeapplication/vnd.oasis.opendocument'))
    return { refused: 'is an OpenDocument file (.ods); save it as .xlsx' };
  if (content.includes('xl/workbook.bin')) return { refused: 'is a binary workbook (.xlsb); save it as .xlsx' };
  return 'workbook';
}

const startsWith = (content: Buffer, sign: Buffer): boolean => content.subarray(0, sign.length).equals(sign);
