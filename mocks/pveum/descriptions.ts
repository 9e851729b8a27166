/** name, default behind `=`, and what it means, one parameter a line. */
const TEXT = `acr-values|Authentication context classes to ask the provider for.
allow-move|Take guests and storages out of the pool that they are in.
api_path|Path of an API method.
append|Keep what is there and add to it.
audiences|Further audiences whose tokens are taken.
autocreate=0|Add users when they log in for the first time.
base_dn|Where in the directory users are looked for.
bind_dn|Name to bind to the directory with.
capath|Certificate authority's file, or directory of such files.
case-sensitive=1|Letters of user names must match in case.
cert|Client certificate's file.
certkey|File of the client certificate's key.
check-connection=0|Try to bind to the directory before the realm is saved.
client-id|Name of this client at the provider.
client-key|Secret of this client at the provider.
comment|A note for people.
confirmation-password|The password of the user who makes the change.
default|Offer this realm first at the login.
delete|What to unset, or: remove instead of add.
digest|Refuse the change if the file is not in this state any more.
domain|Name of the Active Directory domain.
dry-run=0|Change nothing, only tell.
email|Mail address.
enable=1|The account can be used; 0 shuts it.
enable-new=1|Enable users that are new.
enabled|Only users that are enabled, or only the others.
expire|End of validity in seconds since 1970; 0 is never.
extra-args|A command whose help is wanted.
filter|Filter of the directory for users.
firstname|First name.
full|Show groups and tokens too, or with a directory: sync everything.
group_classes=groupOfNames, group, univentionGroup, ipausergroup|Object classes of groups.
group_dn|Where in the directory groups are looked for.
group_filter|Filter of the directory for groups.
group_name_attr|Attribute that holds a group's name.
groupid|Name of a group.
groups|Groups, as a list.
groups-autocreate=0|Make groups that the provider names and that do not exist.
groups-claim|Claim that names a user's groups.
groups-overwrite=0|Replace a user's groups at each login.
human-readable=1|Print values for people.
id|Id of a second factor.
issuer-url|Address of the provider.
keys|Ids of keys for a second factor.
lastname|Last name.
mode=ldap|How the directory is spoken to.
new-format=1|Has no effect any more.
noborder=0|Tables without lines.
noheader=0|Tables without titles.
otp|One-time password.
output-format=text|Format of the output.
password|A password.
path|Path of an object of access control.
poolid|Name of a pool.
port|Port of the server.
privs|Privileges, as a list.
privsep=1|The token has privileges of its own; 0 gives it all of its user's.
prompt|What the provider should ask the user.
propagate=1|Count below the path as well.
purge|Remove the access control entries of users and groups that are gone.
query-userinfo=1|Ask the provider's user information for claims.
quiet=0|Print nothing.
realm|Name of a realm.
regenerate=0|Give the token a new secret; the old one ends.
remove-vanished|What to remove of users and groups that are gone: acl, entry, properties or none, joined by semicolons.
roleid|Name of a role.
roles|Roles, as a list.
scope|What to sync.
scopes=email profile|Scopes to ask the provider for.
secure|Replaced by mode.
server1|Address of the server.
server2|Address of a second server.
sslversion|Oldest version of TLS.
storage|Storages, as a list.
sync-defaults-options|Options that a sync takes unless told otherwise.
sync_attributes|Which attribute of the directory fills which property of a user.
tfa|Second factor that the realm asks for.
tfa-challenge|The challenge that is being answered.
tokenid|Name of a token, without its user.
tokens|Full ids of API tokens, as a list.
type|Kind of object.
user_attr|Attribute that holds a user's name.
user_classes=inetorgperson, posixaccount, person, user|Object classes of users.
userid|User id with realm, as in name@realm.
username|User id with realm, or the name alone.
username-claim|Claim that names the user.
users|Users, as a list.
verbose|Options as well, not the usage line alone.
verify=0|Check the server's certificate.
vmid|Number of a guest.
vms|Guests, as a list of numbers.`;

/** Parameter -> what it means and, where there is one, its default. */
export const ABOUT: ReadonlyMap<string, readonly [about: string, standard?: string]> = new Map(
  TEXT.split("\n").map((line) => {
    const [, name = "", standard, about = ""] = /^([^=|]+)(?:=([^|]+))?\|(.*)$/.exec(line) ?? [];
    return [name, standard === undefined ? [about] : [about, standard]];
  }),
);
