import type { Translated } from "../../translated";
import type { groups as en } from "../en/groups";

export const groups: Translated<typeof en> = {
  title: "Grupos",
  name: "Nombre",
  comment: "Comentario",
  users: "Usuarios",
  group: "Grupo",
  create: "Crear",
  ok: "Aceptar",
  edit: "Editar",
  remove: "Eliminar",
  toolbar: "Acciones de grupo",
  empty: "Sin grupos",
  emptyHint: "Los grupos permiten dar los mismos derechos a muchos usuarios a la vez. Se crea uno y después se incluyen usuarios en el diálogo de cada usuario.",
  createTitle: "Crear: Grupo",
  editTitle: "Editar: Grupo",
  membersHint: "Quién pertenece al grupo se establece en el diálogo de cada usuario.",
  created: "Grupo {{id}} creado.",
  saved: "Grupo {{id}} guardado.",
  removed: "Grupo {{id}} eliminado.",
  removeTitle: "Confirmar",
  removeQuestion: "¿Eliminar el grupo {{id}}? Sus usuarios permanecen; sus entradas de permiso desaparecen.",
};
