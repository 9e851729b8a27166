import type { Translated } from "../../translated";
import type { openid as en } from "../en/openid";

export const openid: Translated<typeof en> = {
  title: "Proveedor OpenID del entorno de pruebas",
  marked: "Esta página es simulada. Forma parte del entorno de pruebas y representa la página de inicio de sesión de un proveedor de identidad; no se pide contraseña.",
  asks: "El ámbito {{realm}} quiere saber quién entra. Elegir una identidad:",
  identities: "Identidades",
  logIn: "Iniciar sesión",
  logInAs: "Entrar como {{id}}",
  refuse: "Rechazar el inicio de sesión",
  nobody: "Nadie está de camino",
  nobodyHint: "La ventana de inicio de sesión lleva aquí cuando se elige un ámbito OpenID. Ese inicio de sesión se espera diez minutos y sirve una vez.",
  toLogin: "A la ventana de inicio de sesión",
};
