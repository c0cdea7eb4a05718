/**
 * The first of `plan.ospo.yaml`, `plan-2.ospo.yaml`, `plan-3.ospo.yaml` … that is not taken.
 *
 * @param fileName a file name without folder; the number goes before its first dot
 */
export async function freeName(fileName: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const dot = fileName.indexOf(".");
  const [stem, extension] = dot < 0 ? [fileName, ""] : [fileName.slice(0, dot), fileName.slice(dot)];
  let name = fileName;
  for (let number = 2; await isTaken(name); number++) name = `${stem}-${number}${extension}`;
  return name;
}
