import type { LessonAction } from "../../src/api/sandbox/scenario";
import type { Words } from "../../src/api/sandbox/words";
import type { Goal } from "./goal";

/** The world that a lesson begins with: one of the built-in ones, or one described here. */
export type WorldData =
  | { readonly scenario: "tutorial" | "showcase" | "empty" }
  | {
      readonly pveVersion?: 5 | 6 | 7 | 8 | 9 | undefined;
      readonly clusterName?: string | undefined;
      readonly nodes: readonly { readonly name: string }[];
      readonly guests: readonly GuestData[];
      /** Beside `local` and `local-lvm`. */
      readonly storages?: readonly { readonly name: string; readonly content: readonly string[] }[] | undefined;
      /** Lines of `user.cfg`; `{{now+30d}}` stands for a time. */
      readonly userCfg: readonly string[];
      /** Keep the file as it stands, also what this version of PVE warns of. */
      readonly asWritten?: boolean | undefined;
      readonly domainsCfg?: readonly string[] | undefined;
      /** Of root@pam, users of realm pve, and host accounts that are then made. */
      readonly passwords: readonly { readonly userid: string; readonly password: string }[];
      readonly tokenSecrets?: readonly { readonly tokenid: string; readonly secret: string }[] | undefined;
    };

/** A world described by its files and its inventory. */
export type DescribedWorld = Extract<WorldData, { readonly nodes: unknown }>;

export interface GuestData {
  readonly vmid: number;
  readonly name: string;
  readonly kind?: "qemu" | "lxc" | undefined;
  /** The first one without. */
  readonly node?: string | undefined;
  readonly running?: boolean | undefined;
}

/** A question before looking; exactly one option is right. */
export interface Prediction {
  readonly question: Words;
  readonly options: readonly { readonly id: string; readonly text: Words; readonly right?: boolean | undefined }[];
  readonly explanation: Words;
}

export interface LessonStep {
  readonly id: string;
  readonly title: Words;
  readonly task: Words;
  /** Address of the screen where it is done. */
  readonly at?: string | undefined;
  readonly optional?: boolean | undefined;
  /** It stays done although a later step undoes what it left. */
  readonly once?: boolean | undefined;
  readonly goal: Goal;
  readonly hints?: { readonly where: Words; readonly what: Words; readonly how: Words } | undefined;
  readonly predict?: Prediction | undefined;
  readonly solution: readonly LessonAction[];
}

/** A condition with its explanation: `{{userid}}`, `{{path}}`, `{{roleid}}` and `{{guests}}` stand for what was found. */
export interface KnownMistake {
  readonly code: string;
  readonly when: Goal;
  readonly text: Words;
  /** Not told any more once this step is done. */
  readonly until?: string | undefined;
}

/** Who should hold what on a path; nothing where no line says so. */
export interface WantedRight {
  readonly authid: string;
  readonly path: string;
  readonly roles: readonly string[];
}

export interface Score {
  /** What is wrong at the start; each is left while `left` holds. */
  readonly findings: readonly { readonly id: string; readonly left: Goal; readonly text: Words }[];
  /** Everyone's privileges on these paths, by whom of these; who does not exist lacks what he should hold. */
  readonly rights?:
    | { readonly authids: readonly string[]; readonly paths: readonly string[]; readonly wanted: readonly WantedRight[] }
    | undefined;
}

export interface Summary {
  readonly text: Words;
  readonly table?:
    | {
        readonly title: Words;
        readonly columns: readonly Words[];
        readonly rows: readonly (readonly Words[])[];
      }
    | undefined;
}

/** A lesson or a challenge as data, built-in or from a teacher's file: the same shape. */
export interface LessonData {
  readonly id: string;
  readonly kind: "lesson" | "challenge";
  readonly title: Words;
  readonly story: Words;
  readonly world: WorldData;
  readonly steps: readonly LessonStep[];
  readonly mistakes: readonly KnownMistake[];
  readonly score?: Score | undefined;
  readonly summary: Summary;
}
