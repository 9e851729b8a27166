/** The five parts of a gecos field, in chfn's order. */
export interface GecosFields {
  readonly full: string;
  readonly room: string;
  readonly work: string;
  readonly home: string;
  readonly other: string;
}

/** Splits a gecos field; missing parts are empty, further commas belong to `other`. */
export function gecosFields(gecos: string): GecosFields {
  const [full = "", room = "", work = "", home = "", ...other] = gecos.split(",");
  return { full, room, work, home, other: other.join(",") };
}

/** Joins the parts as chfn writes them: always three commas, the fifth part only when it says something. */
export function gecosText(fields: GecosFields): string {
  const base = [fields.full, fields.room, fields.work, fields.home].join(",");
  return fields.other === "" ? base : `${base},${fields.other}`;
}
