"""Runs a command at a terminal and answers each pause of a playbook with the word that it asks for."""
import os
import pty
import select
import sys

pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
new = b""
while True:
    ready, _, _ = select.select([terminal], [], [], 0.3)
    if not ready:
        for word in (b"yes", b"done"):
            if b"Type " + word + b" and press Enter" in new:
                os.write(terminal, word + b"\r")
                new = b""
        continue
    try:
        read = os.read(terminal, 65536)
    except OSError:
        read = b""
    if not read:
        break
    new += read
    sys.stdout.buffer.write(read)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
