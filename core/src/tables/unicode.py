"""Writes the tables of org.krait.algorithm.unicode: what CPython's unicodedata knows and the JDK does not.

usage: python3.14 unicode.py TARGET [CANDIDATES]

TARGET is the resource folder. CANDIDATES is a file with one possible name alias or name of a character
sequence a line; those that CPython knows are kept, so any superset will do. Without it, the file of names is
left alone. Each table is a run of variable-length numbers, least significant seven bits first, deflated.
"""
import sys
import unicodedata
import zlib
from fractions import Fraction

ALL = [chr(c) for c in range(sys.maxunicode + 1)]
WIDTHS = ['N', 'A', 'H', 'Na', 'W', 'F']
TAGS = ['', '<circle>', '<compat>', '<final>', '<font>', '<fraction>', '<initial>', '<isolated>', '<medial>',
        '<narrow>', '<noBreak>', '<small>', '<square>', '<sub>', '<super>', '<vertical>', '<wide>']


class Table:
    def __init__(self):
        self.data = bytearray()
        self.previous = 0

    def number(self, n):
        while n > 127:
            self.data.append(n & 127 | 128)
            n >>= 7
        self.data.append(n)

    def signed(self, n):
        self.number(n << 1 if n >= 0 else ~n << 1 | 1)

    def place(self, c):
        """A code point, as its distance from the one before."""
        self.number(c - self.previous)
        self.previous = c

    def text(self, s):
        self.number(len(s))
        for c in s:
            self.number(ord(c))

    def section(self, entries):
        entries = list(entries)
        self.previous = 0
        self.number(len(entries))
        return entries

    def write(self, path):
        packer = zlib.compressobj(9, wbits=-15)
        with open(path, 'wb') as f:
            f.write(packer.compress(bytes(self.data)) + packer.flush())


def runs(value):
    last = None
    for c in ALL:
        v = value(c)
        if v != last:
            yield ord(c), v
            last = v


def properties(path):
    t = Table()
    for c, v in t.section(runs(unicodedata.combining)):
        t.place(c)
        t.number(v)
    for c, v in t.section(runs(unicodedata.east_asian_width)):
        t.place(c)
        t.number(WIDTHS.index(v))
    numeric = [c for c in ALL if unicodedata.numeric(c, None) is not None and unicodedata.decimal(c, None) is None]
    for c in t.section(numeric):
        value = Fraction(unicodedata.numeric(c)).limit_denominator(1000)
        t.place(ord(c))
        t.number(unicodedata.digit(c, -1) + 1)
        t.signed(value.numerator)
        t.number(value.denominator)
    for c in t.section(c for c in ALL if c.casefold() != c.lower()):
        t.place(ord(c))
        t.text(c.casefold())
    for c in t.section(c for c in ALL if len(c.title()) > 1):
        t.place(ord(c))
        t.text(c.title())
    t.write(path)


def decompositions(path):
    t = Table()
    for c in t.section(c for c in ALL if unicodedata.decomposition(c)):
        parts = unicodedata.decomposition(c).split()
        tag = parts.pop(0) if parts[0][0] == '<' else ''
        t.place(ord(c))
        t.number(TAGS.index(tag))
        t.number(len(parts))
        for p in parts:
            t.signed(int(p, 16) - ord(c))
    pairs = (c for c in ALL if len(unicodedata.decomposition(c).split()) == 2 and '<' not in unicodedata.decomposition(c))
    for c in t.section(c for c in pairs if unicodedata.normalize('NFC', c) != c):
        t.place(ord(c))
    t.write(path)


def history(path):
    """What differs in version 3.2: unassigned runs, and properties of characters assigned then."""
    old = unicodedata.ucd_3_2_0
    assigned = [c for c in ALL if old.category(c) != 'Cn']
    t = Table()
    for c, v in t.section(runs(lambda c: int(old.category(c) != 'Cn'))):
        t.place(c)
        t.number(v)
    for c, v in t.section(runs(old.east_asian_width)):
        t.place(c)
        t.number(WIDTHS.index(v))
    for f in ('category', 'bidirectional'):
        for c in t.section(c for c in assigned if getattr(old, f)(c) != getattr(unicodedata, f)(c)):
            t.place(ord(c))
            t.text(getattr(old, f)(c))
    for f in ('mirrored', 'decimal'):
        for c in t.section(c for c in assigned if getattr(old, f)(c, *[None][f == 'mirrored':]) !=
                           getattr(unicodedata, f)(c, *[None][f == 'mirrored':])):
            t.place(ord(c))
    for c in t.section(c for c in assigned if old.normalize('NFD', c) != unicodedata.normalize('NFD', c)):
        t.place(ord(c))
        t.text(old.normalize('NFD', c))
    t.write(path)


def names(path, candidates):
    with open(candidates, encoding='utf-8') as f:
        wanted = sorted({line.strip().upper() for line in f} - {''})
    found = {}
    for name in wanted:
        try:
            value = unicodedata.lookup(name)
        except KeyError:
            continue
        if len(value) > 1 or unicodedata.name(value, '') != name:
            found[name] = value
    t = Table()
    last = ''
    for name in t.section(found):
        same = 0
        while same < min(len(name), len(last)) and name[same] == last[same]:
            same += 1
        t.number(same)
        t.text(name[same:])
        t.text(found[name])
        last = name
    t.write(path)


if __name__ == '__main__':
    target = sys.argv[1]
    properties(target + '/properties.bin')
    decompositions(target + '/decompositions.bin')
    history(target + '/history.bin')
    if len(sys.argv) > 2:
        names(target + '/names.bin', sys.argv[2])
