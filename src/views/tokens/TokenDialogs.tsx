import { lazy, Suspense } from "react";
import { EffectiveWindow } from "../../widgets/effective/EffectiveWindow";
import type { TokenDialog } from "./search";
import { TokenRegenerate, TokenRemove } from "./TokenConfirm";
import type { ListedToken } from "./tokenList";
import type { NewSecret } from "./TokenSecret";

const TokenAdd = lazy(async () => ({ default: (await import("./TokenAdd")).TokenAdd }));
const TokenEdit = lazy(async () => ({ default: (await import("./TokenEdit")).TokenEdit }));

interface TokenDialogsProps {
  readonly dialog: TokenDialog | undefined;
  readonly selected: ListedToken | undefined;
  /** Whose token is added, unless another is chosen. */
  readonly userid: string;
  readonly onSecret: (secret: NewSecret) => void;
  /** Closes the dialog; a token is selected then where one is named. */
  readonly onClose: (select?: string) => void;
  readonly onGone: () => void;
}

/** The dialog that the address names, for the token that it names. */
export function TokenDialogs(props: TokenDialogsProps) {
  return (
    <Suspense fallback={null}>
      <OpenDialog {...props} />
    </Suspense>
  );
}

function OpenDialog({ dialog, selected, userid, onSecret, onClose, onGone }: TokenDialogsProps) {
  const close = () => onClose();
  if (dialog === "add") {
    const created = (secret: NewSecret) => {
      onSecret(secret);
      onClose(secret.id);
    };
    return <TokenAdd userid={userid} onCreated={created} onClose={close} />;
  }
  if (dialog === undefined || selected === undefined) return null;
  switch (dialog) {
    case "edit":
      return <TokenEdit key={selected.id} token={selected} onClose={close} />;
    case "remove":
      return <TokenRemove token={selected} onDone={onGone} onClose={close} />;
    case "regenerate":
      return <TokenRegenerate token={selected} onSecret={onSecret} onClose={close} />;
    case "permissions":
      return <EffectiveWindow open authid={selected.id} onClose={close} />;
  }
}
