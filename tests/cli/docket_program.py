"""The program under test, worked from its command line."""

import json
import subprocess
import sys


class Program:
    def __init__(self, binary, workspace):
        self.binary, self.workspace = binary, workspace

    def run(self, command, *arguments, text=None):
        finished = subprocess.run([self.binary, command, self.workspace, *arguments], input=text, capture_output=True, text=True, check=False)
        if finished.returncode != 0:
            sys.exit(f"docket {command} {' '.join(arguments)}: {finished.returncode}: {finished.stderr}")
        return finished.stdout

    def review(self, reviewer, mode, requests):
        """The answers to requests, a line each. A line ends with a line feed alone: texts may have other ends."""
        lines = self.run("review", "--reviewer", reviewer, "--mode", mode, text="".join(json.dumps(request) + "\n" for request in requests)).split("\n")
        return [json.loads(line) for line in lines if line]
