"""Writes the tables of org.krait.algorithm.codec.multibyte: python3.14 multibyte.py FOLDER

Every table is what CPython's codecs make of each sequence of bytes and of each character, as differences from another
table where they share most of it (Table.java has the same bases). A file is deflated; in it are numbers of seven bits a
byte, the lowest first, all but the last byte of a number with the high bit set:

- what each of the 256 bytes is: 0 nothing, 1 the first of two, 2 the first of three, 3 itself, else 4 + a character;
- the pairs of characters that one sequence stands for: how many, and their characters;
- the number of runs of cells, and for each: its distance from the one before, its length, and each cell's content: the
  difference from the content before, as an unsigned number (2n, or -2n - 1 below zero). Content is 0 for nothing, 1 for
  nothing that is two bytes long in errors, else 2 + a character, or 2 + 0x110000 + the number of a pair;
- the number of characters whose bytes are neither the lowest sequence that stands for them nor what the base has here
  (unless its cells were moved), and for each: its distance from
  the one before, and 1 + the cell of its bytes, or 0 for none.

The cell of two bytes is (first & 0x7F) << 8 | second, that of 0x8F and two more 0x8000 | (second & 0x7F) << 8 | third,
that of a byte alone 0x10000 | byte.
"""
import sys
import zlib

ILLEGAL_TWO = 1
CHARACTER = 2
PAIR = CHARACTER + 0x110000
THREE_BYTES = 0x8000
ONE_BYTE = 0x10000


def bytes_of(cell):
    if cell >= ONE_BYTE:
        return bytes([cell & 0xFF])
    if cell >= THREE_BYTES:
        return bytes([0x8F, 0x80 | (cell >> 8) & 0x7F, cell & 0xFF])
    return bytes([0x80 | cell >> 8, cell & 0xFF])


def cell_of(data):
    if len(data) == 1:
        return ONE_BYTE | data[0]
    if len(data) == 2:
        return (data[0] & 0x7F) << 8 | data[1]
    if len(data) == 3:
        return THREE_BYTES | (data[1] & 0x7F) << 8 | data[2]
    return None


def shift(cell):
    """The cell in Shift JIS of one in EUC, None if it has none."""
    row, column = (cell >> 8) - 0x21, (cell & 0x7F) - 0x21
    if cell >= THREE_BYTES or not 0 <= row < 94 or not 0 <= column < 94 or not cell & 0x80:
        return None
    lead = (row >> 1) + (0x81 if row < 62 else 0xC1)
    trail = column + (94 if row & 1 else 0)
    return (lead & 0x7F) << 8 | trail + (0x40 if trail < 63 else 0x41)


class Table:
    def __init__(self, name, base=None, shifted=False):
        self.name = name
        self.pairs = []
        self.cells = dict()
        self.base = base
        self.based = {}
        self.inherited = base.encode if base and not shifted else {}
        if base:
            self.pairs = list(base.pairs)
            for cell, content in base.cells.items():
                at = shift(cell) if shifted else cell
                if at is not None:
                    self.based[at] = content

    def add(self, cell, text):
        if len(text) == 2:
            if text not in self.pairs:
                self.pairs.append(text)
            self.cells[cell] = PAIR + self.pairs.index(text)
        else:
            self.cells[cell] = CHARACTER + ord(text)

    def write(self, folder):
        out = bytearray()

        def number(n):
            while n > 127:
                out.append(n & 127 | 128)
                n >>= 7
            out.append(n)

        for lead in self.leads:
            number(lead)
        fresh = self.pairs[len(self.base.pairs) if self.base else 0:]
        number(len(fresh))
        for pair in fresh:
            for character in pair:
                number(ord(character))
        changed = sorted(cell for cell in self.cells.keys() | self.based.keys()
                         if self.cells.get(cell, 0) != self.based.get(cell, 0))
        runs = []
        for cell in changed:
            if runs and runs[-1][-1] == cell - 1:
                runs[-1].append(cell)
            else:
                runs.append([cell])
        number(len(runs))
        place = content = 0
        for run in runs:
            number(run[0] - place)
            number(len(run))
            place = run[-1]
            for cell in run:
                difference = self.cells.get(cell, 0) - content
                content += difference
                number(2 * difference if difference >= 0 else -2 * difference - 1)
        number(len(self.fresh))
        place = 0
        for character, cell in sorted(self.fresh.items()):
            number(character - place)
            place = character
            number(0 if cell is None else 1 + cell)
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        data = deflate.compress(bytes(out)) + deflate.flush()
        with open(f"{folder}/{self.name}.bin", "wb") as file:
            file.write(data)
        print(self.name, len(data))


def decoded(data, codec):
    """A text, or the reason and length of the error at the start, or None for an error elsewhere."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        return (error.reason[:3], error.end - error.start) if error.start == 0 else None


def probe(name, base=None, shifted=False, make_up=False):
    """The table of an encoding without state."""
    table = Table(name, base, shifted)
    table.leads = []
    for byte in range(256):
        text = decoded(bytes([byte]), name)
        if isinstance(text, str):
            table.leads.append(3 if ord(text) == byte else 4 + ord(text))
        elif text[0] == "ill":
            table.leads.append(0)
        else:
            table.leads.append(2 if decoded(bytes([byte, 0xA1]), name) == ("inc", 2) and not make_up else 1)
    for cell in range(THREE_BYTES):
        lead = table.leads[0x80 | cell >> 8]
        if lead in (1, 2):
            text = decoded(bytes_of(cell), name)
            if isinstance(text, str):
                table.add(cell, text)
            elif text == ("ill", 2):
                table.cells[cell] = ILLEGAL_TWO
    if 2 in table.leads:
        for cell in range(THREE_BYTES, ONE_BYTE):
            text = decoded(bytes_of(cell), name)
            if isinstance(text, str):
                table.add(cell, text)
    if make_up:
        table.cells = table.based
    invert(table, lambda text: text.encode(name))
    return table


def designate(name, codec, escape, base=None):
    """The table of a character set that an encoding with states switches to by an escape sequence."""
    table = Table(name, base)
    table.leads = [0] * 256
    for row in range(0x21, 0x7F):
        for column in range(0x21, 0x7F):
            text = decoded(escape + bytes([row, column]), codec)
            if isinstance(text, str):
                table.add(cell_of(bytes([row | 0x80, column | 0x80])), text)

    def encode(text):
        data = text.encode(codec)
        at = data.find(escape)
        if at < 0:
            raise LookupError("in another character set")
        at += len(escape)
        return bytes(byte | 0x80 for byte in data[at:at + 2])

    invert(table, encode)
    return table


def invert(table, encode):
    lowest = {}
    for byte, lead in enumerate(table.leads):
        if lead > 2:
            lowest.setdefault(byte if lead == 3 else lead - 4, ONE_BYTE | byte)
    for cell in sorted(table.cells):
        content = table.cells[cell]
        if CHARACTER <= content < PAIR:
            lowest.setdefault(content - CHARACTER, cell)
    lowest |= table.inherited
    table.encode = dict(table.inherited)
    table.fresh = {}
    for character in range(0x30000):
        try:
            cell = cell_of(encode(chr(character)))
        except UnicodeEncodeError:
            cell = None
        except LookupError:
            continue
        if cell != lowest.get(character):
            table.encode[character] = table.fresh[character] = cell


def main(folder):
    gb2312 = probe("gb2312")
    gbk = probe("gbk", gb2312)
    ksx1001 = designate("ksx1001", "iso2022_kr", b"\x1b$)C\x0e")
    euc_jp = probe("euc_jp")
    shift_jis = probe("shift_jis", euc_jp, True)
    big5 = probe("big5")
    euc_jis_2004 = probe("euc_jis_2004", euc_jp)
    shift_jis_2004 = probe("shift_jis_2004", euc_jis_2004, True)
    plane_2 = designate("jisx0213_2", "iso2022_jp_2004", b"\x1b$(P")
    tables = [
        gb2312, gbk, probe("gb18030", gbk), ksx1001, probe("euc_kr", ksx1001, make_up=True), probe("cp949", ksx1001),
        probe("johab"), euc_jp, shift_jis, probe("cp932", shift_jis), big5, probe("cp950", big5),
        probe("big5hkscs", big5), euc_jis_2004, probe("euc_jisx0213", euc_jis_2004), shift_jis_2004,
        probe("shift_jisx0213", shift_jis_2004),
        designate("jisx0208", "iso2022_jp", b"\x1b$B", euc_jp),
        designate("jisx0212", "iso2022_jp_1", b"\x1b$(D"),
        designate("jisx0213_1", "iso2022_jp_2004", b"\x1b$(Q", euc_jis_2004),
        plane_2,
        designate("jisx0213_2000_1", "iso2022_jp_3", b"\x1b$(O", euc_jis_2004),
        designate("jisx0213_2000_2", "iso2022_jp_3", b"\x1b$(P", plane_2),
    ]
    for table in tables:
        table.write(folder)


main(sys.argv[1])
