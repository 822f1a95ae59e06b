"""argparse, configparser, urllib.parse, html, base64, hmac, csv, tomllib, unittest.mock, traceback and linecache."""
import argparse
import base64
import binascii
import configparser
import csv
import hashlib
import hmac
import html
import html.parser
import io
import linecache
import sys
import tomllib
import traceback
import urllib.parse as up
from unittest import mock


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


p = argparse.ArgumentParser("prog", description="Describes.", epilog="Ends.", color=False)
p.add_argument("place", type=int, nargs="?", default=7, help="a place %(default)s %(type)s")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--version", action="version", version="%(prog)s 9")
p.add_argument("-l", "--list", action="append", metavar="X", choices=["a", "b"], help="choose %(choices)s")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, help="flag")
p.add_argument("-c", action="store_const", const=5, dest="const", deprecated=True)
g = p.add_mutually_exclusive_group()
g.add_argument("--one", action="store_true"); g.add_argument("--two", nargs=2, type=float)
titled = p.add_argument_group("titled", "about")
titled.add_argument("--many", nargs="+", action="extend"); titled.add_argument("--hidden", help=argparse.SUPPRESS)
sub = argparse.ArgumentParser("subs", color=False, suggest_on_error=True, exit_on_error=False)
s = sub.add_subparsers(dest="command", required=True, title="commands")
s.add_parser("alpha", aliases=["al"], help="first").add_argument("rest", nargs=argparse.REMAINDER)
s.add_parser("beta", help="second").add_argument("--x", choices=["red", "green"])
for parser, line in [(p, "3 -vv --list a -l b"), (p, "x"), (p, "--list z"), (p, "--fl"), (p, "--no-flag"), (p, "--ver"), (p, "--one --two 1 2"), (p, "--two 1"), (p, "--two 1 x"), (p, "-h"), (p, "--version"), (p, "-c"), (p, "--unknown 3"),
                     (p, "--many 1 2 -- 4"), (p, "--verb=3"), (p, "-lb -vvc"), (p, "1 2"), (sub, ""), (sub, "alpha -x --y z"), (sub, "gamma"), (sub, "alhpa"), (sub, "beta --x rde"), (sub, "-h"), (sub, "beta -h")]:
    err = io.StringIO()
    sys.stderr, saved = err, sys.stderr
    try: show(line, parser.parse_args, line.split())
    finally: sys.stderr = saved
    print(err.getvalue())
show("known", p.parse_known_args, ["--zip", "4", "-v"])
show("mixed", p.parse_intermixed_args, ["4", "-v"])
for a, kw in [(("-x", "y"), {}), (("x", "-y"), {}), (("--place",), {"action": "nope"}), (("--v2",), {"nargs": 0}), (("--v3",), {"type": 5}), (("-v",), {}), (("--v4",), {"dest": "", "nargs": "z"}), (("q",), {"required": True}), (("--v5",), {"metavar": ("a", "b")}), ((), {}), (("--q",), {"action": "store_true", "nargs": 1})]:
    show("add", p.add_argument, *a, **kw)
print(p.format_usage(), argparse.Namespace(a=1, **{"b c": 2}), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))

c = configparser.ConfigParser(allow_no_value=True)
c.read_string("[DEFAULT]\na = 1\n[s]\nB: %(a)s two\n  more\nempty\n; comment\nyes = On\nf=1.5\nbad=%(nope)s\nloop=%(loop)s\npc=50%%\n")
for call in [lambda: c["s"]["b"], lambda: c.getboolean("s", "yes"), lambda: c.getfloat("s", "f"), lambda: c.getint("s", "f"), lambda: c.getboolean("s", "f"), lambda: c.get("s", "bad"), lambda: c.get("s", "loop"), lambda: c.get("s", "pc"), lambda: c.get("s", "zz"), lambda: c.get("zz", "a"), lambda: c["zz"],
             lambda: c.get("s", "zz", fallback=3), lambda: dict(c["s"].items()), lambda: c.items("s", raw=True), lambda: c.sections(), lambda: c.add_section("s"), lambda: c.add_section("DEFAULT"), lambda: c.add_section(5), lambda: c.set("s", "q", 5), lambda: c.set("s", "q", "%"), lambda: c.set("z", "q", "1"),
             lambda: c.options("s"), lambda: c.remove_option("s", "f"), lambda: c.remove_section("q"), lambda: c.pop("DEFAULT"), lambda: c["s"].getint("a"), lambda: c.read_dict({"s": {"x": 1, "X": 2}}), lambda: c.read("/nonexistent"), lambda: "s" in c, lambda: repr(c["s"])]:
    show("config", call)
out = io.StringIO(); c.write(out); print(out.getvalue())
for text in ["a=1", "[s]\n[s]", "[s]\na=1\na=2", "[s]\n=x", "[s\na=1", "[s]\nno value\n", "[s]\n a=1\n  b=2"]:
    show("parse", configparser.ConfigParser().read_string, text)
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), delimiters="=", inline_comment_prefixes="#", strict=False)
e.read_string("[a]\nx=1 # c\n[b]\ny=${a:x} ${z} $$\nz=${\nq=${a:b:c}\nw=${a:no}")
for o in "yzqw": show("extended", e.get, "b", o)

for url in ["http://u:p@h:80/p;x?q=1&q=2#f", "//h/p", "http://[::1]:8/", "http://[::1", "http://h:x/", "http://h:99999/", "mailto:a@b", "", "a:b:c", "HTTP://\u2100.com", b"http://h/\xc3", "http://[v1.x]/", "http://[1.2.3.4]/", "file:///a b\n", " http://a", "path;p=1?#"]:
    show("split", up.urlsplit, url); show("parse", up.urlparse, url)
    show("port", lambda: (up.urlsplit(url).port, up.urlsplit(url).hostname, up.urlsplit(url).username, up.urlsplit(url).geturl()))
for b, r in [("http://a/b/c/d;p?q", r) for r in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "#s", "", "..", "../../../g", "g;x=1/../y", "http:g")]: print(up.urljoin(b, r), end=" ")
for call in [lambda: up.quote("a b/é~"), lambda: up.quote("a/b", safe=""), lambda: up.quote(b"\xff"), lambda: up.quote("é", encoding="latin-1"), lambda: up.quote(b"x", encoding="u"), lambda: up.quote(5), lambda: up.quote_plus("a b+"), lambda: up.unquote("%C3%A9%zz%4"), lambda: up.unquote("%ff"), lambda: up.unquote("%ff", errors="strict"),
             lambda: up.unquote_to_bytes("é%41"), lambda: up.unquote(5), lambda: up.parse_qs("a=1&b=&a=2&c"), lambda: up.parse_qsl("a&b=1", True, True), lambda: up.parse_qsl("a=1;b", separator=";"), lambda: up.parse_qs("a=1&b=2", max_num_fields=1), lambda: up.parse_qs("a", separator=""), lambda: up.urlencode({"a": [1, 2], "b": "é "}, True),
             lambda: up.urlencode([("a", b"\xff")]), lambda: up.urlencode(5), lambda: up.urlencode("abc"), lambda: up.urlunsplit(("s", "n", "p", "q", "f")), lambda: up.urlunparse((1,)), lambda: up.urldefrag("a#b"), lambda: up.urljoin("a", b"b"), lambda: html.escape("<a href='x'>&\""), lambda: html.unescape("&lt;&#x41;&#0;&#128;&notit;&amp &#xD800;&#1114112;&nope;&CounterClockwiseContourIntegral;"), lambda: html.escape(5)]:
    show("text", call)
class Events(html.parser.HTMLParser):
    def handle_starttag(self, t, a): print("start", t, a, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, t): print("end", t)
    def handle_data(self, d): print("data", repr(d))
    def handle_comment(self, d): print("comment", repr(d))
    def handle_decl(self, d): print("decl", repr(d))
    def handle_pi(self, d): print("pi", repr(d))
    def unknown_decl(self, d): print("unknown", repr(d))
    def handle_entityref(self, n): print("ref", n)
    def handle_charref(self, n): print("char", n)
for convert in (True, False):
    q = Events(convert_charrefs=convert)
    for part in ["<!DOCTYPE html><a b='c&amp;' D=e f>x &lt; &#65; <br/><!-- c --><script>if (a<b) </scr", "ipt></a ><?php x?><![CDATA[z]]><!bogus></3><p", " class=\"q\nr\">tail &am"]: q.feed(part)
    q.close()

data = [b"", b"a", b"ab\xff", bytes(range(20))]
for name in ("b64", "urlsafe_b64", "b32", "b32hex", "b16", "a85", "b85", "z85"):
    enc, dec = getattr(base64, (name if name.endswith("hex") else name) + "encode", None), getattr(base64, name + "decode", None)
    if not enc: continue
    for d in data: show(name, lambda: (enc(d), dec(enc(d)) == d))
    for d in (b"!", b"A", b"abc=", "é", 5, "QQ==\n", b"~~~~~~", b"z"): show(name + " decode", dec, d)
    show(name, enc, "text")
for call in [lambda: base64.b64decode("Q!Q=="), lambda: base64.b64decode("Q!Q==", validate=True), lambda: base64.b64encode(b"\xff\xfe", b"-_"), lambda: base64.b64decode(b"-_8=", altchars=b"-"), lambda: base64.b32decode("mzxw6===", True), lambda: base64.b32decode("MZXW1===", map01="I"), lambda: base64.a85encode(b"\0\0\0\0    x", foldspaces=True, wrapcol=4, adobe=True), lambda: base64.a85decode(b"<~z~>", adobe=True),
             lambda: base64.a85decode(b"x", adobe=True), lambda: base64.b85encode(b"abc", pad=True), lambda: base64.encodebytes(b"x" * 60), lambda: base64.decodebytes("x"), lambda: base64.b16decode("aB"), lambda: base64.b16decode("aB", True), lambda: hmac.new(b"k", b"m"), lambda: hmac.new(b"k", b"m", "sha256").hexdigest(), lambda: hmac.new("k", b"m", "md5"), lambda: hmac.digest(b"k" * 200, b"m", "sha512").hex(),
             lambda: hmac.new(b"k", digestmod="nope"), lambda: hmac.HMAC(b"k", b"m", hashlib.sha1).name, lambda: hmac.compare_digest(b"a", "a"), lambda: hmac.compare_digest("é", "é"), lambda: hmac.new(b"k", b"", "sha1").copy().digest_size, lambda: binascii.a2b_base64("YQ", strict_mode=True), lambda: binascii.crc_hqx(b"x", 1)]:
    show("binary", call)

for text in ["a = 1_0\nb.c = [1, 2.5, 'x', \"\\u00e9\", inf, nan, 0xff, 1e3]\n[t]\nd = 2024-01-02T03:04:05.6Z\ne = 03:04:05\nf = {x = 1, y.z = true}\n[[l]]\nq = '''\na\nb'''\n[[l]]", "a = 1\na = 2", "[a]\n[a]", "a", "a =", "a = 01", "a = 'x", "a = \"\\x\"", "a = {b=1,}", "[a]\nb=1\n[a.b]",
             "a = 2024-13-01", "a.b=1\na=2", "a = [1", "\x00", "a = \"\x01\"", "x = 1979-05-27 07:32:00-07:00", "a = '''x", "= 1", "[]", "a=1 b=2", "a = +nan", "a = 1__0", "a = \"\\uD800\"", "[[a]]\n[a]", "a = []\n[[a]]", "é = 1"]:
    show("toml", tomllib.loads, text)
show("toml", tomllib.loads, b""); show("toml", tomllib.load, io.StringIO(""))
show("float", tomllib.loads, "a=1.5", parse_float=str); show("float", tomllib.loads, "a=1.5", parse_float=lambda s: [])
rows = io.StringIO(); w = csv.DictWriter(rows, ["a", "b"], extrasaction="raise", restval="-", lineterminator="\n")
for call in [w.writeheader, lambda: w.writerow({"a": 1}), lambda: w.writerow({"z": 1}), lambda: list(csv.DictReader(["a,b", "1,2,3", "4", ""])), lambda: csv.Sniffer().sniff("a;b\n1;2\n").delimiter, lambda: csv.Sniffer().has_header("a,b\n1,2\n3,4"), lambda: csv.Sniffer().sniff("x"), rows.getvalue]: show("csv", call)

m = mock.Mock(name="m", return_value=3, spec=["a", "b"]); m(1, x=2); m.a.return_value = 4; m.a("q")
for call in [lambda: m.c, lambda: m.assert_called_with(2), lambda: m.assert_called_once(), lambda: m.a.assert_not_called(), lambda: m.b.assert_called(), lambda: m.mock_calls, lambda: m.call_args, lambda: m.assert_any_call(9), lambda: m.assert_has_calls([mock.call(1), mock.call.a("q")]), lambda: mock.call(1).x(2)[0], lambda: mock.call(1) == ((1,), {}), lambda: m.asert_foo,
             lambda: m.assert_has_calls([mock.call(1, x=2), mock.call.a("q")]), lambda: mock.create_autospec(lambda a, *, b: 1)(1), lambda: mock.create_autospec(lambda a, *, b: 1)(1, b=2) is None, lambda: mock.MagicMock().__len__(), lambda: list(mock.MagicMock()), lambda: mock.Mock().__len__, lambda: mock.Mock(side_effect=[1, KeyError("s")])(), lambda: mock.Mock(side_effect=ValueError("e"))(),
             lambda: mock.patch("json.nothing").start(), lambda: mock.patch("nodots"), lambda: mock.patch.object(sys, "platform", "q").__enter__(), lambda: mock.patch.stopall() or sys.platform, lambda: mock.sentinel.x, lambda: mock.ANY == 3, lambda: mock.mock_open(read_data="a\nb")().readlines(), lambda: mock.seal(m) or m.a.zz, lambda: m.reset_mock() or m.call_count, lambda: mock.Mock(side_effect=[])()]:
    show("mock", call)

def deep(n): return deep(n - 1) if n else {}["k" + str(n)]
try: deep(5)
except KeyError as error:
    caught = error
    caught.add_note("a note"); t = traceback.TracebackException.from_exception(caught, capture_locals=True, limit=-2)
    print("".join(t.format()), *traceback.format_exception_only(caught), traceback.format_exception(caught, limit=2)[1:], sep="")
for call in [lambda: traceback.extract_tb(caught.__traceback__, limit=2), lambda: traceback.extract_tb(caught.__traceback__)[0].__slots__, lambda: traceback.StackSummary.from_list([("f.py", 1, "n", "line"), ("f.py", 1, "n", "line")] * 3).format(), lambda: traceback.FrameSummary("f.py", 3, "n", line=" x "), lambda: traceback.format_list([("f", 1, "g", None)]), lambda: traceback.format_list([1]),
             lambda: traceback.format_exception(5), lambda: traceback.format_exception(None, None, None), lambda: traceback.format_exception(ValueError), lambda: traceback.format_exception_only(None, "v"), lambda: traceback.print_exception(1, 2), lambda: traceback.format_exc(), lambda: list(traceback.walk_tb(None)), lambda: t == 5, lambda: len(traceback.extract_stack(limit=1)), lambda: traceback.TracebackException(KeyError, KeyError("x"), None).exc_type_str,
             lambda: traceback.format_exception(ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [caught.__class__(2)])])), lambda: traceback.format_exception_only(ExceptionGroup("g", [ValueError(1)]), show_group=True), lambda: linecache.getline(__file__, 1), lambda: linecache.getline("nofile", 1), lambda: linecache.getlines("nofile"), lambda: linecache.getline(__file__, 0), lambda: linecache.lazycache("<x>", {}), lambda: linecache.updatecache("nofile"),
             lambda: linecache.checkcache("zz"), lambda: traceback.format_exception(SyntaxError("m", ("f.py", 1, 3, "a b c", 1, 4))), lambda: linecache.getline(5, 1)]:
    show("traceback", call)
