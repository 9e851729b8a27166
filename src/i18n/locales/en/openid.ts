export const openid = {
  title: "OpenID provider of the sandbox",
  marked: "This page is pretended. It is part of the sandbox and stands for the login page of an identity provider; no password is asked for.",
  asks: "The realm {{realm}} wants to know who you are. Choose an identity:",
  identities: "Identities",
  logIn: "Log in",
  logInAs: "Log in as {{id}}",
  refuse: "Refuse the login",
  nobody: "Nobody is on the way",
  nobodyHint: "The login window leads here when an OpenID realm is chosen. Such a login is waited for ten minutes, and serves once.",
  toLogin: "To the login window",
} as const;
