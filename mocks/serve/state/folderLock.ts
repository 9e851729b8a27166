import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

const LOCK = "serve.pid";

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const handle = await open(path, "wx", 0o600);
    await handle.writeFile(`${process.pid}\n`);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Takes the folder for this process; the answer gives it back. Throws where another server runs on it. What a killed
 * server has left is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, LOCK);
  if (!(await take(path))) {
    const pid = Number(await readFile(path, "utf8"));
    if (pid !== process.pid && Number.isInteger(pid) && pid > 0 && runs(pid)) {
      throw new Error(`${folder} is in use by process ${pid}`);
    }
    await rm(path, { force: true });
    if (!(await take(path))) throw new Error(`${folder} is in use`);
  }
  return () => rm(path, { force: true });
}
