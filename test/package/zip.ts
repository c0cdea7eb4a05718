/** Lists a .zip file's entries from its central directory (PKWARE APPNOTE 4.3.12, 4.3.16). */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, as it lies in the archive. */
  readonly packed: number;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** @throws when the bytes are no .zip file */
export function listZip(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("This is no .zip file.");
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
