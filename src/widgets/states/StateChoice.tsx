import { keepState, stateOfText, useKeptStates } from "../../access/compare/stateStore";
import type { KnownModel } from "../../access/knownModel";
import { serverNow } from "../../api/client";
import { ActionButton } from "../../components/actions/ActionButton";
import { FacetBar } from "../../components/grid/FacetBar";
import type { AccessModel } from "../../engine/model";
import { useLanguage, useText } from "../../i18n/useText";
import type { SetAddress } from "../address/useAddress";
import { StateFile } from "./StateFile";

const CURRENT = "current";

/** The part of an address that names two states. */
export interface StatesAddress {
  readonly first?: string | undefined;
  readonly second?: string | undefined;
  readonly dialog?: "file" | undefined;
}

interface StatesProps {
  readonly known: KnownModel;
  readonly first: string;
  readonly second: string;
  readonly setAddress: SetAddress<StatesAddress>;
}

/** The states that an address names: remembered ones, files, and by default for the later one what stands now. */
export function useStates({ known, first, second }: Omit<StatesProps, "setAddress">): {
  readonly before: AccessModel | undefined;
  readonly after: AccessModel | undefined;
} {
  const states = useKeptStates();
  const modelOf = (id: string) => (id === CURRENT ? known.model : states.find((state) => state.id === id)?.model);
  return { before: modelOf(first), after: modelOf(second === "" ? CURRENT : second) };
}

/** Chooses the two states. Needs the name space `compare`, as all of these. */
export function StateBar({ known, first, second, setAddress }: StatesProps) {
  const t = useText("compare");
  const language = useLanguage();
  const states = useKeptStates();
  const { before, after } = useStates({ known, first, second });
  const time = (seconds: number) => new Date(seconds * 1_000).toLocaleTimeString(language);
  const kept = states.map((state) => ({
    value: state.id,
    label: t(state.from === "file" ? "fileName" : "remembered", { time: time(state.time) }),
  }));
  const current = { value: CURRENT, label: t("current") };
  return (
    <FacetBar
      label={t("what.states")}
      facets={[
        {
          id: "before",
          label: t("before"),
          value: before === undefined ? "" : first,
          options: [{ value: "", label: "–" }, ...kept, current],
          onChange: (id) => setAddress({ first: id === "" ? undefined : id }, "replace"),
        },
        {
          id: "after",
          label: t("after"),
          value: after === undefined || second === "" ? CURRENT : second,
          options: [current, ...kept],
          onChange: (id) => setAddress({ second: id === CURRENT ? undefined : id }, "replace"),
        },
      ]}
    />
  );
}

/** Puts a state aside, from what stands now or from a file; once two are chosen they can be swapped. */
export function StateButtons({ known, first, second, setAddress }: StatesProps) {
  const t = useText("compare");
  const { before } = useStates({ known, first, second });
  const swap = () => setAddress({ first: second === "" ? CURRENT : second, second: first === CURRENT ? undefined : first }, "replace");
  const remember = () => {
    setAddress({ first: keepState(known.model, "remembered", serverNow()), second: undefined }, "replace");
  };
  return (
    <>
      <ActionButton label={t("remember")} icon="flag" onClick={remember} />
      <ActionButton label={t("fromFile")} icon="upload" onClick={() => setAddress({ dialog: "file" })} />
      {before === undefined ? null : <ActionButton label={t("swap")} icon="sortNone" onClick={swap} />}
    </>
  );
}

/** Asks for the file of a state. */
export function StateDialog({ known, setAddress }: Pick<StatesProps, "known" | "setAddress">) {
  return (
    <StateFile
      onUse={(content) => {
        const id = keepState(stateOfText(content, known.model.version), "file", serverNow());
        setAddress({ first: id, second: undefined, dialog: undefined }, "replace");
      }}
      onClose={() => setAddress({ dialog: undefined }, "replace")}
    />
  );
}
