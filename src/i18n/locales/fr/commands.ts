import type { Translated } from "../../translated";
import type { commands as en } from "../en/commands";

export const commands: Translated<typeof en> = {
  title: "Commandes",
  what: { session: "Modifications de cette session", plan: "Plan entre deux états" },
  form: "Affichage",
  forms: { pveum: "Commande", http: "Appel HTTP", terraform: "Terraform" },
  number: "N°",
  time: "Heure",
  note: "Note",
  noTerraform: "– Terraform le fait de lui-même quand la ressource est modifiée ou supprimée.",
  copyScript: "Tout copier comme script",
  download: "Télécharger",
  nothing: "Rien n’a encore été modifié",
  nothingHint: "Chaque modification envoyée d’ici est listée comme commande, appel HTTP ou Terraform, sans mots de passe, jusqu’à ce que vous vous déconnectiez ou fermiez cet onglet.",
  planTitle: "Choisissez l’état de départ",
  planHint: "Retenez l’état actuel puis modifiez quelque chose, ou lisez un user.cfg. Le plan est la plus courte liste sûre de commandes pveum qui mène d’un état à l’autre.",
  unknown: "Aucun plan ne peut être établi, car ce compte ne peut pas lire :",
  same: "Aucune commande n’est nécessaire",
  sameHint: "Les deux états sont identiques, pour ce que des commandes peuvent en savoir.",
  temporary: {
    made: "Temporaire : écarte des droits qui seraient détenus entre-temps.",
    removed: "Retire l’entrée temporaire.",
  },
  excess: "Après cette étape, {{authid}} a pour un moment plus de droits sur {{path}} : {{list}}.",
  leftTitle: "Ce que les commandes ne peuvent pas faire :",
  left: {
    change: "Aucune commande ne le peut, ou elle serait refusée : {{command}}",
    member: "{{userid}} n’est pas un utilisateur et ne peut être ni ajouté au groupe {{groupid}} ni en être retiré par une commande.",
    expire: "{{authid}} : sa date d’expiration ne peut pas s’écrire comme un nombre entier.",
    password: "{{authid}} est nouveau et a besoin d’un mot de passe : pveum passwd {{authid}}",
    secret: "{{authid}} est nouveau et reçoit son propre secret ; prenez-le dans la sortie de la commande.",
  },
};
