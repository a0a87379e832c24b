# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# session: --bare
"""tst_session.py: a desktop ends with its command, whatever the command leaves behind."""
import pathlib
import subprocess
import sys
import time
import unittest

SESSION = pathlib.Path(__file__).with_name("session")
del sys.argv[1:]  # it needs no program


class Session(unittest.TestCase):
    def run_in(self, *arguments):
        """Exit status and output, once nobody holds the output any more."""
        done = subprocess.run([SESSION, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
                              text=True)
        return done.returncode, done.stdout

    def test_what_a_command_leaves_running_ends_with_it(self):
        began = time.monotonic()
        status, said = self.run_in("--", "bash", "-c", "trap '' TERM; sleep 600 & echo left; exit 3")
        self.assertEqual((status, said), (3, "left\n"))
        self.assertLess(time.monotonic() - began, 30)

    def test_a_command_that_hangs_is_ended(self):
        status, said = self.run_in("--bare", "--limit", "1", "--", "bash", "-c", "echo waits; sleep 600")
        self.assertEqual((status, said), (124, "waits\n"))

    def test_nobody_but_the_command_holds_the_output(self):
        look = ("for one in /proc/[0-9]*; do for end in 1 2 3 4 5; do"
                " if [ \"$(readlink $one/fd/$end)\" = \"$(readlink /proc/self/fd/1)\" ]; then cat $one/comm; fi; done; done")
        status, said = self.run_in("--", "bash", "-c", look)
        self.assertEqual(status, 0)
        self.assertLessEqual(set(said.split()), {"session", "bash", "cat"}, said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
