import { describe, expect, test } from "vitest";
import { createTestHost, openTestTerminal } from "../testing";

const NEXT = "root@pve:~# ";

async function answer(line: string): Promise<string> {
  const screen = await openTestTerminal(createTestHost()).type(`${line}\r`);
  return screen.slice(screen.indexOf("\n") + 1, -NEXT.length);
}

describe("answers of Debian's commands", () => {
  test.each([
    ["foo", "-bash: foo: command not found\n"],
    ["pveum user list", "-bash: pveum: command not found\n"],
    ["./foo", "-bash: ./foo: No such file or directory\n"],
    ["/etc", "-bash: /etc: Is a directory\n"],
    ["/etc/passwd", "-bash: /etc/passwd: Permission denied\n"],
    ["id", "uid=0(root) gid=0(root) groups=0(root)\n"],
    ["id -un; id -u daemon; id -nG backup", "root\n1\nbackup tape\n"],
    ["id 33", "uid=33(www-data) gid=33(www-data) groups=33(www-data),64045(ceph)\n"],
    ["id -n", "id: cannot print only names or real IDs in default format\n"],
    ["id -x", "id: invalid option -- 'x'\nTry 'id --help' for more information.\n"],
    ["whoami", "root\n"],
    ["whoami x", "whoami: extra operand ‘x’\nTry 'whoami --help' for more information.\n"],
    ["groups nouser", "groups: ‘nouser’: no such user\n"],
    ["getent passwd 0", "root:x:0:0:root:/root:/bin/bash\n"],
    ["getent group tape", "tape:x:26:backup\n"],
    ["getent passwd nope; echo $?", "2\n"],
    ["getent frob", "Unknown database: frob\nTry `getent --help' or `getent --usage' for more information.\n"],
    ["cat /nope", "cat: /nope: No such file or directory\n"],
    ["cat /etc", "cat: /etc: Is a directory\n"],
    ["cat /etc/passwd/x", "cat: /etc/passwd/x: Not a directory\n"],
    ["cat -n /etc/hostname", "     1\tpve\n"],
    ["cat /etc/debian_version ../etc/hostname", "13.1\npve\n"],
    ["ls /nope", "ls: cannot access '/nope': No such file or directory\n"],
    [
      "ls -ld /tmp /bin",
      "lrwxrwxrwx 1 root root    7 Jan  1 00:00 /bin -> usr/bin\n" +
        "drwxrwxrwt 2 root root 4096 Jan  1 00:00 /tmp\n",
    ],
    [
      "ls -la /root",
      "total 16\ndrwx------  2 root root 4096 Jan  1 00:00 .\n" +
        "drwxr-xr-x 17 root root 4096 Jan  1 00:00 ..\n" +
        "-rw-r--r--  1 root root   30 Jan  1 00:00 .bashrc\n" +
        "-rw-r--r--  1 root root   73 Jan  1 00:00 .profile\n",
    ],
    ["ls /var/lib /var/lib/vz", "/var/lib:\nvz\n\n/var/lib/vz:\ndump  images  template\n"],
    ["ls -z", "ls: invalid option -- 'z'\nTry 'ls --help' for more information.\n"],
    ["cd /nope", "-bash: cd: /nope: No such file or directory\n"],
    ["cd /etc/passwd", "-bash: cd: /etc/passwd: Not a directory\n"],
    ["cd /var/lib/../log && pwd; cd -; cd ~", "/var/log\n/root\n"],
    ["hostname; hostname -f", "pve\npve.local\n"],
    ["uname", "Linux\n"],
    ["date", "Thu Jan 15 09:30:00 AM UTC 2026\n"],
    ["date '+%F %T %s'", "2026-01-15 09:30:00 1768469400\n"],
    ["man foo; echo $?", "No manual entry for foo\n16\n"],
    ["which id cd adduser", "/usr/bin/id\n/usr/sbin/adduser\n"],
    ["echo -n a; echo -e 'b\\tc'", "ab\tc\n"],
    ["/usr/bin/id -un", "root\n"],
    ["echo a; history", "a\n    1  echo a; history\n"],
  ])("%s", async (line, expected) => {
    expect(await answer(line)).toBe(expected);
  });

  test("root reads the shadow file, with hashes instead of passwords", async () => {
    expect(await answer("cat /etc/shadow")).toContain("root:hash(root-pw):20454:0:99999:7:::\ndaemon:*:");
  });

  test("help lists every command that can be typed", async () => {
    const text = await answer("help");
    for (const name of ["adduser", "passwd", "id", "su", "getent", "ls", "exit"]) expect(text).toContain(`  ${name} `);
    expect(await answer("help id")).toBe("Usage: id [-u | -g | -G] [-n] [NAME]...\n");
  });

  test("cat without a file repeats lines until Ctrl-D", async () => {
    const terminal = openTestTerminal(createTestHost());
    expect(await terminal.type("cat\rhello\r\x04")).toBe(`cat\nhello\nhello\n\n${NEXT}`);
  });

  test("exit passes its status on", async () => {
    const terminal = openTestTerminal(createTestHost());
    await terminal.type("exit 7\r");
    expect(terminal.closed()).toBe(7);
  });
});
