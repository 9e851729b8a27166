import type { Command } from "../shell/command";
import { adduser } from "./adduser";
import { cat } from "./cat";
import { cd, pwd } from "./cd";
import { date } from "./date";
import { deluser } from "./deluser";
import { echo } from "./echo";
import { exit, logout } from "./exit";
import { getent } from "./getent";
import { groups } from "./groups";
import { help } from "./help";
import { history } from "./history";
import { id } from "./id";
import { ls } from "./ls";
import { passwd } from "./passwd";
import { clear, falseCommand, man, trueCommand, which } from "./small";
import { su } from "./su";
import { hostname, uname } from "./uname";
import { whoami } from "./whoami";

/** The commands of every pretended host; those of Proxmox VE are handed to the terminal beside them. */
export const STANDARD_COMMANDS: readonly Command[] = [
  adduser, cat, cd, clear, date, deluser, echo, exit, falseCommand, getent, groups, help, history, hostname, id,
  logout, ls, man, passwd, pwd, su, trueCommand, uname, which, whoami,
];
