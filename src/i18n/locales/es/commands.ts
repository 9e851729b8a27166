import type { Translated } from "../../translated";
import type { commands as en } from "../en/commands";

export const commands: Translated<typeof en> = {
  title: "Comandos",
  what: { session: "Cambios de esta sesión", plan: "Plan entre dos estados" },
  form: "Mostrar como",
  forms: { pveum: "Comando", http: "Llamada HTTP", terraform: "Terraform" },
  number: "N.º",
  time: "Hora",
  note: "Nota",
  noTerraform: "– Terraform lo hace por sí solo cuando el recurso cambia o se elimina.",
  copyScript: "Copiar todo como script",
  download: "Descargar",
  nothing: "Aún no se ha cambiado nada",
  nothingHint: "Cada cambio enviado desde aquí se muestra como comando, llamada HTTP o Terraform, sin contraseñas, hasta cerrar la sesión o esta pestaña.",
  planTitle: "Elegir el estado de partida",
  planHint: "Recordar el estado actual y cambiar después algo, o leer un user.cfg. El plan es la lista segura más corta de comandos pveum que convierte un estado en el otro.",
  unknown: "No se puede hacer un plan, porque esta identidad no puede leer:",
  same: "No hace falta ningún comando",
  sameHint: "Ambos estados son iguales hasta donde alcanzan los comandos.",
  temporary: {
    made: "Temporal: evita derechos que se tendrían entretanto.",
    removed: "Retira de nuevo la entrada temporal.",
  },
  excess: "Tras este paso {{authid}} tiene por un momento más en {{path}}: {{list}}.",
  leftTitle: "Lo que los comandos no pueden lograr:",
  left: {
    change: "Ningún comando puede hacerlo, o se rechazaría: {{command}}",
    member: "{{userid}} no es un usuario y ningún comando puede agregarlo al grupo {{groupid}} ni quitarlo de él.",
    expire: "{{authid}}: su fecha de caducidad no se puede escribir como número entero.",
    password: "{{authid}} es nuevo y necesita una contraseña: pveum passwd {{authid}}",
    secret: "{{authid}} es nuevo y recibe un secreto propio; tomarlo de la salida del comando.",
  },
};
