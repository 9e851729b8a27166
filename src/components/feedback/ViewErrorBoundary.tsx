import { Component, type ErrorInfo, type ReactNode } from "react";
import { ViewCrash } from "./ViewCrash";

interface ViewErrorBoundaryProps {
  /** A change of it (for instance the address) clears the failure. */
  readonly resetKey: string;
  /** Puts the view back to its plain address; without it that way is not offered. */
  readonly onResetView?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: Error; readonly stack: string } | undefined;
  readonly key: string;
}

/** Keeps a broken view from taking the rest of the page with it. */
export class ViewErrorBoundary extends Component<ViewErrorBoundaryProps, State> {
  override state: State = { failure: undefined, key: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Pick<State, "failure"> {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { failure: { error, stack: "" } };
  }

  static getDerivedStateFromProps(props: ViewErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.key ? null : { failure: undefined, key: props.resetKey };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo): void {
    const stack = info.componentStack ?? "";
    this.setState(({ failure }) => (failure === undefined ? null : { failure: { ...failure, stack } }));
  }

  private readonly clear = () => this.setState({ failure: undefined });

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    const { onResetView } = this.props;
    const reset =
      onResetView === undefined
        ? undefined
        : () => {
            onResetView();
            this.clear();
          };
    return <ViewCrash error={failure.error} stack={failure.stack} onRetry={this.clear} onResetView={reset} />;
  }
}
