export const PAM = "vmuser-pam@pam";
export const PVE = "vmuser-pve@pve";
export const SHELL = "/node/pve/shell";
export const USERS = "/datacenter/users";
