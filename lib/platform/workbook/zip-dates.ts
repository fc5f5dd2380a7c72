/** Sets every file time inside a zip to one moment, so that the same content always gives the same bytes. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
/** 1980-01-01 00:00, the first moment a zip knows */
const FIRST_DAY = (1 << 5) | 1;

/** Changes the buffer in place and returns it. For zips we wrote ourselves: no comment, no zip64. */
export function withFixedDates(zip: Buffer): Buffer {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END_RECORD) throw new Error('not a plain zip');
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_HEADER) {
    setDate(zip, at + 12);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== LOCAL_HEADER) throw new Error('zip directory points nowhere');
    setDate(zip, local + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function setDate(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(FIRST_DAY, at + 2);
}
