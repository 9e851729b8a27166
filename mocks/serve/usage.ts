/** What `--help` prints. */
export const USAGE = `Usage: pve-access-console serve [options]

A Proxmox VE access server for clients, tests and training. It pretends: no real cluster is behind it.

  --port N             port to listen on (8006; 0 takes a free one)
  --host ADDRESS       address to listen on (127.0.0.1); any other than loopback needs --root-password
  --allow-host NAME    a further name in the Host header, e.g. of a reverse proxy; may be repeated
  --https              serve https; a self-signed certificate is made at the first start
  --state DIR          keep everything in this folder, in the formats of /etc/pve (else: in memory)
  --scenario NAME      the world of an empty state: tutorial (default), showcase, empty, large, or
                       a lesson: groups, custom-role, inheritance, pools, tokens, lockout, audit, upgrade
  --root-password PW   password of root@pam instead of the scenario's
  --seed TEXT          the same ids, secrets and clock in every run; the clock stands still, nothing is delayed
  --control            answer /sandbox/* (header X-Sandbox-Control: 1); on a loopback address alone
  --console WHICH      the web console at /: live (default, works on this server), sandbox (works in the
                       browser alone), none
  --help               this text

Ctrl+C or SIGTERM ends it gracefully.
`;
