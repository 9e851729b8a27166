// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { draw } from "../testing/draw";
import { PanelTabs } from "./PanelTabs";

type Id = "code" | "key" | "device";

function Tabs() {
  const [current, setCurrent] = useState<Id>("code");
  return (
    <PanelTabs<Id>
      label="Kinds"
      current={current}
      onChange={setCurrent}
      tabs={[
        { id: "code", label: "Code", icon: "clock" },
        { id: "device", label: "Device", icon: "lock", disabledReason: "Not set up" },
        { id: "key", label: "Key", icon: "key" },
      ]}
    >
      <p>{`panel of ${current}`}</p>
    </PanelTabs>
  );
}

test("are one tab stop, moved in by arrow keys, and say why one of them cannot be chosen", async () => {
  const { user } = await draw(<Tabs />);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  const device = screen.getByRole("tab", { name: "Device" });
  expect(document.activeElement).toBe(device);
  expect(document.getElementById(device.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Not set up");
  await user.keyboard("{Enter}");
  expect(screen.getByRole("tabpanel", { name: "Code" }).textContent).toBe("panel of code");
  await user.keyboard("{ArrowRight}{Enter}");
  expect(screen.getByRole("tabpanel", { name: "Key" }).textContent).toBe("panel of key");
});
