import { type ReactNode, useState } from "react";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { WindowPlaces } from "../../components/dialog/WindowPlace";
import { Skeletons } from "../../components/feedback/Skeletons";
import { FailureNotice } from "../failure/FailureNotice";

/** What is read for a dialog, as a query gives it. */
interface Read<Data> {
  readonly data: Data | undefined;
  readonly isFetching: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface LoadedWindowProps<Data> {
  readonly title: string;
  readonly query: Read<Data>;
  readonly onClose: () => void;
  /** The dialog; gets what was read when it opened, whatever is read later. */
  readonly children: (data: Data) => ReactNode;
}

/** Reads an object afresh before its dialog opens (gui.md section 1.3); says why it cannot be read. */
export function LoadedWindow<Data>({ title, query, onClose, children }: LoadedWindowProps<Data>) {
  const [opened, setOpened] = useState<{ readonly data: Data }>();
  if (opened === undefined && query.data !== undefined && !query.isFetching) setOpened({ data: query.data });
  const failed = query.error !== null && query.error !== undefined && !query.isFetching;
  return (
    <WindowPlaces onClose={onClose}>
      {opened === undefined ? (
        <InfoWindow open title={title} onClose={onClose} width={460}>
          {failed ? <FailureNotice error={query.error} onRetry={() => void query.refetch()} /> : <Skeletons lines={5} height={32} />}
        </InfoWindow>
      ) : (
        children(opened.data)
      )}
    </WindowPlaces>
  );
}
