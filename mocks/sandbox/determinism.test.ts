import { expect, test } from "vitest";
import { createTestServer } from "../node";

async function played() {
  const server = await createTestServer({ scenario: "showcase" });
  const headers = await server.login("root@pam", "training");
  const send = async (method: string, path: string, body: Record<string, string> = {}) => {
    const form = method === "GET" ? {} : { body: new URLSearchParams(body) };
    return (await server.fetch(`/api2/json${path}`, { method, headers, ...form })).text();
  };
  const answers = [
    await send("POST", "/access/users", { userid: "new@pve", password: "secret-1" }),
    await send("POST", "/nodes/pve1/qemu/110/status/shutdown"),
    await send("POST", "/nodes/pve1/termproxy"),
  ];
  await server.control("clock.advance", { seconds: 100 });
  answers.push(await send("GET", "/cluster/resources"), await send("GET", "/cluster/tasks"));
  return { answers, state: (await server.sandbox.core.load()).state };
}

test("the same calls on the same world give the same answers and the same state", async () => {
  const [first, second] = [await played(), await played()];
  expect(second.answers).toEqual(first.answers);
  expect(second.state).toEqual(first.state);
});
