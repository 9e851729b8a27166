import type { Translated } from "../../translated";
import type { openid as en } from "../en/openid";

export const openid: Translated<typeof en> = {
  title: "Провайдер OpenID песочницы",
  marked: "Эта страница воображаемая. Она часть песочницы и заменяет страницу входа поставщика удостоверений; пароль не спрашивается.",
  asks: "Область {{realm}} хочет знать, кто вы. Выберите удостоверение:",
  identities: "Удостоверения",
  logIn: "Войти",
  logInAs: "Войти как {{id}}",
  refuse: "Отказать во входе",
  nobody: "Никто не входит",
  nobodyHint: "Сюда ведёт окно входа, если выбрана область OpenID. Такой вход ожидается десять минут и годится один раз.",
  toLogin: "К окну входа",
};
