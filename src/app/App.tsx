import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { useSession } from "../api/currentSession";
import { ToastProvider } from "../components/feedback/Toaster";
import { ViewErrorBoundary } from "../components/feedback/ViewErrorBoundary";
import { queryClient } from "./queryClient";
import { theme } from "./theme";
import { Gate } from "./Gate";
import { useStayInStep } from "./useStayInStep";

const Routes = lazy(() => import("./Routes").then((module) => ({ default: module.Routes })));

function Steps() {
  useStayInStep();
  return null;
}

function Messages({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const owner = session.status === "in" || session.status === "expired" ? session.userid : "";
  return <ToastProvider owner={owner}>{children}</ToastProvider>;
}

/** Everything around the screen: theme, data, messages, and the gate that asks for a login. */
export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr>
      <CssBaseline />
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <Messages>
            <Steps />
            <ViewErrorBoundary resetKey="app">
              <Gate>
                <Routes />
              </Gate>
            </ViewErrorBoundary>
          </Messages>
        </Suspense>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
