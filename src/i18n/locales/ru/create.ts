import type { Translated } from "../../translated";
import type { create as en } from "../en/create";

export const create: Translated<typeof en> = {
  titles: { qemu: "Создать: виртуальная машина", lxc: "Создать: контейнер LXC" },
  kinds: { qemu: "ВМ", lxc: "Контейнер" },
  create: "Создать",
  created: "{{kind}} {{vmid}}: идёт создание.",
  node: "Узел",
  vmid: "ID ВМ",
  ctid: "ID контейнера",
  pool: "Пул ресурсов",
  noPool: "нет",
  name: "Имя",
  hostname: "Имя хоста",
  template: "Шаблон",
  unprivileged: "Непривилегированный контейнер",
  unprivilegedHint: "Для привилегированного контейнера нужна Sys.Modify на /.",
  storage: "Хранилище",
  disk: "Размер диска (ГиБ)",
  cores: "Ядра",
  memory: "Память (МиБ)",
  bridge: "Мост",
  noBridge: "Пустое поле: без сетевого устройства.",
  start: "Запустить после создания",
  taken: "ID {{vmid}} занят ({{name}}).",
  willRefuse: "Сервер откажет. Не хватает: {{list}}",
};
