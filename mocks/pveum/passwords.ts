import { Interrupted } from "../host/shell/command";
import { Failure } from "./failure";
import { callFor, type Job } from "./job";

async function typed({ ctx }: Job, prompt: string): Promise<string> {
  try {
    const text = await ctx.ask(prompt, { echo: "stars" });
    if (text === undefined) throw new Failure("EOF while reading password");
    return text;
  } catch (error) {
    if (error instanceof Interrupted) throw new Failure("password input aborted");
    throw error;
  }
}

/** `pveum passwd`: asks twice before anything is checked (pveum.md section 6.9). */
export async function passwd(job: Job): Promise<string> {
  const { params } = job.line;
  let password = params.get("password");
  if (password === undefined) {
    password = await typed(job, "Enter new password: ");
    if ((await typed(job, "Retype new password: ")) !== password) throw new Failure("passwords do not match");
  }
  await callFor(job, "password.update", new Map(params).set("password", password));
  return "";
}

/** `pveum ticket`: asks once, even where a password was given, and prints the ticket alone (section 6.10). */
export async function ticket(job: Job): Promise<string> {
  const password = await typed(job, "Enter password: ");
  const data = await callFor(job, "ticket.create", new Map(job.line.params).set("password", password));
  return typeof data === "object" && data !== null && "ticket" in data ? `${String(data.ticket)}\n` : "";
}
