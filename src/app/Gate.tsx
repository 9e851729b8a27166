import { lazy, type ReactNode, Suspense } from "react";
import { useSession } from "../api/currentSession";
import { Splash } from "./Splash";

const LoginView = lazy(() => import("../views/login/LoginView").then((module) => ({ default: module.LoginView })));
const LoginAgain = lazy(() => import("../views/login/LoginAgain").then((module) => ({ default: module.LoginAgain })));
const ProviderPage = lazy(() => import("./pages/ProviderPage").then((module) => ({ default: module.ProviderPage })));

/** The sandbox's pretended OpenID provider is reached before there is a session, by a login that is on its way. */
function atProvider(): boolean {
  return __SANDBOX__ && location.hash.startsWith("#/sandbox/openid") && location.search.includes("state=");
}

/** Asks for a login before the screen, and again over it when the session has ended: open forms stay. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  if (session.status === "starting") return <Splash />;
  if (session.status === "out") {
    return (
      <Suspense fallback={<Splash />}>
        {atProvider() ? <ProviderPage /> : <LoginView />}
      </Suspense>
    );
  }
  return (
    <>
      <Suspense key={session.userid} fallback={<Splash />}>
        {children}
      </Suspense>
      {session.status === "expired" ? (
        <Suspense fallback={null}>
          <LoginAgain userid={session.userid} />
        </Suspense>
      ) : null}
    </>
  );
}
