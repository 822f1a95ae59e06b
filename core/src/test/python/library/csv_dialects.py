"""csv: dialects, their rules, readers and writers of dictionaries, the sniffer."""
import csv
import io

from _calls import counts, show, vary

print(csv.list_dialects(), csv.field_size_limit())
for name in "excel", "excel-tab", "unix", "nonsense", None, 5, [], b"excel":
    show(lambda n: [(k, getattr(csv.get_dialect(n), k)) for k in ("delimiter", "quotechar", "escapechar", "doublequote",
                                                                    "skipinitialspace", "lineterminator", "quoting",
                                                                    "strict")], name)
for kind in csv.excel, csv.excel_tab, csv.unix_dialect:
    made = kind()
    print(kind.__name__, made._valid, made.delimiter, repr(made.lineterminator), made.quoting, kind.__mro__[1].__name__)
show(csv.Dialect)
show(csv.excel, 1)


class Semicolons(csv.Dialect):
    delimiter = ";"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


class Broken(csv.Dialect):
    delimiter = "too long"


print(Semicolons().delimiter)
show(Broken)
show(csv.register_dialect, "semi", Semicolons)
show(csv.register_dialect, "bars", delimiter="|", quoting=csv.QUOTE_ALL)
show(csv.register_dialect, "semi2", "semi", quotechar='"')
show(csv.register_dialect, "broken", Broken)
show(csv.register_dialect, 5)
show(csv.register_dialect, "x", "nonsense")
show(csv.register_dialect, "x", nonsense=1)
show(csv.register_dialect)
print(sorted(csv.list_dialects()))
show(csv.list_dialects, 1)
for name in "semi2", "semi2", "nonsense", None, 5, []:
    show(csv.unregister_dialect, name)
counts(csv.unregister_dialect, "nonsense")
counts(csv.get_dialect, "excel")
for limit in 10, "x", 2.5, None, -1, 2**70:
    show(csv.field_size_limit, limit)
    print(csv.field_size_limit())
show(csv.field_size_limit, 1, 2)
csv.field_size_limit(10)
show(lambda: list(csv.reader(["abc,12345678901"])))
csv.field_size_limit(131072)

VALUES = {"delimiter": [";", "", "ab", None, 5, b";", "\n", " "], "quotechar": ["'", "", "ab", None, 5, "\n"],
          "escapechar": ["\\", "", "ab", None, 5, "\r"], "lineterminator": ["\n", "", "xyz", None, 5],
          "quoting": [0, 1, 2, 3, 4, 5, 6, -1, "x", None], "doublequote": [True, 0, "x", None],
          "skipinitialspace": [True, 0, "x"], "strict": [True, 0, "x"]}
ROWS = [["a", "b c", 'say "x"'], [1, 2.5, None], ["a,b", "it's", "line\nbreak"], ["", ""], [" x", "\\", ""]]
TEXT = 'a,"b ""c""",\'d\'\n 1, "2" ,3\n"multi\nline",x\\,y,"end"\n'
for name, values in VALUES.items():
    for value in values:
        def write(**rules):
            out = io.StringIO()
            csv.writer(out, **rules).writerows(ROWS)
            return out.getvalue()

        def read(**rules):
            return list(csv.reader(TEXT.splitlines(True), **rules))

        show(write, **{name: value})
        show(read, **{name: value})
show(write, quoting=csv.QUOTE_NONE, escapechar="\\")
show(write, quoting=csv.QUOTE_NONE, quotechar=None, escapechar="\\")
show(write, delimiter="\t", quotechar="\t")
show(write, delimiter="\t", lineterminator="\t")
for rows in [["a", "b"]], ["ab", "c"], [[]], [[None]], [[""]], 5, [5], None, [[object]], iter([["x"]]):
    out = io.StringIO()
    show(csv.writer(out).writerows, rows)
    print(repr(out.getvalue()))
writer = csv.writer(io.StringIO())
print(writer.writerow(["a", "bc"]), writer.writerow([]), writer.dialect.delimiter)
vary(writer.writerow, ["a"])
show(csv.writer, 5)
show(csv.writer)
show(csv.reader, 5)
show(csv.reader)
show(lambda: list(csv.reader([b"a"])))
show(lambda: list(csv.reader([5])))
show(lambda: list(csv.reader(['"a'], strict=True)))
show(lambda: list(csv.reader(['"a"b'], strict=True)))
show(lambda: list(csv.reader(["a\rb"])))
show(lambda: list(csv.reader(["a\0b"])))
show(lambda: list(csv.reader(["1,x"], quoting=csv.QUOTE_NONNUMERIC)))
reader = csv.reader(io.StringIO(TEXT))
print(next(reader), reader.line_num, next(reader), reader.line_num, next(reader), reader.line_num)
show(next, reader)

print("== dictionaries")
table = "name,age\nAnn,31\nBob\nCid,40,extra,more\n\n"
for keywords in {}, {"fieldnames": ["x", "y"]}, {"restkey": "rest", "restval": "none"}, {"fieldnames": "ab",
                                                                                         "dialect": "unix"}:
    reader = csv.DictReader(io.StringIO(table), **keywords)
    print(list(reader), reader.fieldnames, reader.line_num)
print(csv.DictReader(io.StringIO("")).fieldnames, list(csv.DictReader(io.StringIO(""))))
show(csv.DictReader, 5)
show(csv.DictReader)
show(csv.DictReader, [], nonsense=1)
for extras in "raise", "ignore", "RAISE", "nonsense":
    out = io.StringIO()
    show(lambda: csv.DictWriter(out, ["a", "b"], extrasaction=extras).fieldnames)
out = io.StringIO()
writer = csv.DictWriter(out, ["a", "b"], restval="-", lineterminator="\n")
for row in {"a": 1, "b": 2}, {"a": 1}, {"a": 1, "c": 3}, {}, [], 5, None, "ab":
    show(writer.writerow, row)
    show(writer.writerows, [row, row])
print(writer.writeheader(), repr(out.getvalue()))
vary(writer.writerows, [{"a": 1}], values=[None, 5, "ab", [1], [None], {"a": 1}])
counts(writer.writeheader)
ignoring = csv.DictWriter(out, iter(["a"]), extrasaction="ignore")
print(ignoring.fieldnames, ignoring.writerow({"a": 1, "z": 2}))
show(csv.DictWriter, 5, ["a"])
show(csv.DictWriter, out, 5)

print("== sniffing")
sniffer = csv.Sniffer()
for sample in ("a,b,c\n1,2,3\n4,5,6\n", "a;b\n'x;y';2\n", '"a"\t"b"\n"c"\t"d"\n', "one two three\nfour five six\n",
               "x", "", "a:b|c:d\n",
               "1999-01-02 10:00\n2000-01-01 11:00\n", 'a, "b", c\nd, "e", f\n'):
    try:
        found = sniffer.sniff(sample)
        print(repr(sample), repr(found.delimiter), repr(found.quotechar), found.doublequote, found.skipinitialspace,
              found._name)
    except csv.Error as e:
        print(repr(sample), e)
    show(sniffer.has_header, sample)
show(lambda: sniffer.sniff("a;b,c\nd;e,f\n", delimiters=";").delimiter)
show(lambda: sniffer.sniff("a;b\n", delimiters="x").delimiter)
vary(sniffer.sniff, "a,b\n", values=[None, 5, b"a,b", []])
vary(sniffer.has_header, "a,b\n1,2\n", values=[None, 5, b"a,b", []])
print(csv.Error.__mro__, csv.Error("x").args)
