import type { Translated } from "../../translated";
import type { datacenter as en } from "../en/datacenter";

export const datacenter: Translated<typeof en> = {
  asShown: "Посчитано то, что сервер показывает этой учётной записи. Чего она видеть не может, то молча опущено.",
  resources: "Ресурсы",
  access: "Доступ",
  node: "Узлы",
  qemu: "Виртуальные машины",
  lxc: "Контейнеры LXC",
  storage: "Хранилища",
  zone: "Зоны",
  running_one: "(работает: {{count}})",
  running_few: "(работает: {{count}})",
  running_many: "(работает: {{count}})",
  running_other: "(работает: {{count}})",
  users: "Пользователи",
  groups: "Группы",
  pools: "Пулы",
  roles: "Роли",
  entries: "Записи разрешений",
};
