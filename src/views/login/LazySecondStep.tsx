import { lazy } from "react";
import { loadNamespaces } from "../../i18n/load";

/** The second step, fetched when a login needs it. */
export const LazySecondStep = lazy(async () => {
  const [module] = await Promise.all([import("./SecondStepWindow"), loadNamespaces(["tfa"])]);
  return { default: module.SecondStepWindow };
});
