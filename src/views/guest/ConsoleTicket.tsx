import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";

/** What the server answers to who asks for a console. */
export interface GivenTicket {
  readonly user?: unknown;
  readonly port?: unknown;
  readonly upid?: unknown;
  readonly ticket?: unknown;
  readonly cert?: unknown;
}

const SHOWN = 12;

/** A ticket opens a connection: its beginning is enough to know it by. */
function begun(ticket: string): string {
  return ticket.length > SHOWN ? `${ticket.slice(0, SHOWN)}…` : ticket;
}

/** The answer to a request for a console, line by line, as Proxmox VE's own window would use it. */
export function ConsoleTicket({ answer }: { readonly answer: GivenTicket }) {
  const t = useText("guests");
  const line = (id: "user" | "port" | "upid" | "ticket" | "cert", value: unknown, shown = (text: string) => text) =>
    typeof value === "string" || typeof value === "number"
      ? [{ id, label: t(`consoleAnswer.${id}`), value: <span translate="no">{shown(String(value))}</span>, mono: id !== "cert" }]
      : [];
  return (
    <Card title={t("consoleAnswer.title")}>
      <KeyValueList
        items={[
          ...line("user", answer.user),
          ...line("ticket", answer.ticket, begun),
          ...line("port", answer.port),
          ...line("cert", answer.cert, () => t("consoleAnswer.certGiven")),
          ...line("upid", answer.upid),
        ]}
      />
    </Card>
  );
}
