"""One line per check, and what a proxy wrote down of the requests."""
import json
import sys

failed = []


def check(what, got, wanted):
    """Says whether a client got what it should have."""
    if got == wanted:
        print("ok    " + what, flush=True)
    else:
        failed.append(what)
        print("FAIL  %s: got %s, not %s" % (what, short(got), short(wanted)), flush=True)


def short(value):
    text = repr(value)
    return text if len(text) < 300 else text[:300] + "…"


class Log:
    """The requests of a proxy, from where one began to look."""

    def __init__(self, path):
        self.path = path
        self.seen = len(self.lines())

    def lines(self):
        with open(self.path) as lines:
            return [json.loads(line) for line in lines]

    def again(self):
        self.seen = len(self.lines())

    def asked(self, *parts):
        """The requests since then whose address holds all these parts."""
        return [r for r in self.lines()[self.seen:] if all(p in r["path"] for p in parts)]


def end():
    sys.stdout.flush()
    return 1 if failed else 0
