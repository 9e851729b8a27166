import type { Translated } from "../../translated";
import type { groups as en } from "../en/groups";

export const groups: Translated<typeof en> = {
  title: "Группы",
  name: "Имя",
  comment: "Комментарий",
  users: "Пользователи",
  group: "Группа",
  create: "Создать",
  ok: "ОК",
  edit: "Изменить",
  remove: "Удалить",
  toolbar: "Действия с группами",
  empty: "Групп нет",
  emptyHint: "Группы дают одни и те же права сразу многим пользователям. Создайте группу, затем включите в неё пользователей в окне каждого из них.",
  createTitle: "Создать: группа",
  editTitle: "Изменить: группа",
  membersHint: "Состав группы задаётся в окне каждого пользователя.",
  created: "Группа {{id}} создана.",
  saved: "Группа {{id}} сохранена.",
  removed: "Группа {{id}} удалена.",
  removeTitle: "Подтверждение",
  removeQuestion: "Удалить группу {{id}}? Её пользователи останутся, её записи разрешений пропадут.",
};
