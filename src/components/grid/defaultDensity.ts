import { createLocalStore } from "../../lib/localStore";
import type { Density } from "./gridState";

/** The height of rows in every grid that has none of its own; setting it goes for the grids on the screen too. */
export const defaultDensity = createLocalStore<Density>(
  "pac.density",
  (value) => (value === "dense" || value === "comfortable" ? value : undefined),
  "dense",
);
