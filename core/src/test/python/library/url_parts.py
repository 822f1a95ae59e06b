"""urllib.parse: addresses taken apart and put together."""
from urllib import parse
from urllib.parse import (parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus,
                          unquote_to_bytes,
                          urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit)

from _calls import counts, show, vary

URLS = ["http://user:pa%20ss@Host.example:8080/a/b;x=1?q=1&r=%20#frag", "//host/path", "mailto:someone@example.org",
        "", "?", "#",
        "a", "/a;b;c", "http://[::1]:80/", "http://[::1", "http://[v1.x]/", "http://[zz]/", "http://h:port/",
        "http://h:99999/", "http://h:-1",
        "http://:80", "file:///etc/x", "HTTP://X", "1http://x", "http://a\tb\n/c", " http://x ", "http://h?q#f?g#h",
        "x:y", "x://",
        "http://ℂ.example/", "http://a@b@c:1/", "http://\u2100/", "svn+ssh://h/p", "http://[fe80::1%25en0]/", "a:b:c"]
for url in URLS + [url.encode("utf-8") for url in URLS[:6]]:
    for function in urlsplit, urlparse, urldefrag:
        show(function, url)
    try:
        parts = urlsplit(url)
        print(" ", parts.username, parts.password, parts.hostname, parts.port)
    except ValueError as e:
        print(" ", e)
    try:
        print(" ", repr(urlsplit(url).geturl()), repr(urlparse(url).geturl()), repr(urldefrag(url).geturl()))
    except ValueError as e:
        print(" ", e)
show(urlsplit, "//h/p", "https", False)
show(urlparse, "//h/p#x", scheme="https", allow_fragments=False)
show(urlsplit, "p", b"http")
show(urlsplit, b"p", "http")
for function in urlsplit, urlparse, urldefrag:
    vary(function, "http://a/b")
for kind in "DefragResult", "SplitResult", "ParseResult":
    text, data = getattr(parse, kind), getattr(parse, kind + "Bytes")
    count = len(text._fields)
    values = ["url", "frag"] if count == 2 else ["http", "h:1", "/p", "q", "f"] if count == 5 else ["http", "h:1",
                                                                                                    "/p", "s", "q", "f"]
    made, raw = text(*values), data(*[v.encode() for v in values])
    print(made, made.geturl(), raw, raw.geturl(), made.encode() == raw, raw.decode() == made, made._asdict(), made[0],
          made._replace(**{text._fields[-1]: ""}))
    counts(text, *values)
    counts(made.geturl)
    counts(raw.geturl)
    show(made.encode, "ascii", "strict")
    show(raw.decode, "nonsense")
    show(made.encode, 5)
    show(text(*["ä"] * count).encode)
    show(text(*[b"x"] * count).geturl)
    show(text(*[None] * count).geturl)

print("== together")
for parts in (("http", "h", "p", "", "q", "f"), ("", "", "/p", "x", "", ""), ["", "h", "", "", "", ""],
              (b"http", b"h", b"/p", b"", b"", b""),
              ("http", b"h", "", "", "", ""), ("a", "b"), (1,) * 6, "abcdef", (None,) * 6,
              ("file", "", "//x", "", "", ""), None):
    show(urlunparse, parts)
for parts in (("http", "h", "p", "q", "f"), ("", "", "//p", "", ""), (b"a", b"b", b"c", b"d", b"e"),
              ("x", "", "", "", ""), (1, 2, 3, 4, 5), "abc", None):
    show(urlunsplit, parts)
BASE = "http://a/b/c/d;p?q"
for reference in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", ";x", "", ".", "./", "..", "../g", "../../..",
                  "../../../g", "g:h", "http:g", "/./g",
                  "g.", "..g", "./../g", "g;x=1/../y", "mailto:x"):
    print(reference, urljoin(BASE, reference), urljoin("mailto:a", reference), urljoin("", reference))
show(urljoin, b"http://a/b", b"c")
show(urljoin, b"http://a/b", "c")
show(urljoin, "http://a/b", "c#d", allow_fragments=False)
vary(urljoin, "http://a/b", "c")

print("== queries")
for query in ("a=1&b=2&a=3", "a", "a=", "=1", "&&", "a=%41+b", "a=ä", "a=%ff", "a;b", "a=1;b=2", b"a=1&b=%ff", "", b"",
              "a==b&c=d=e"):
    for function in parse_qs, parse_qsl:
        show(function, query)
        show(function, query, keep_blank_values=True)
        show(function, query, strict_parsing=True)
show(parse_qsl, "a;b;c=1", separator=";")
for wrong in "", 5, b"&", None:
    show(parse_qsl, "a&b", separator=wrong)
show(parse_qsl, "a&b", max_num_fields=1)
show(parse_qs, "a&b", max_num_fields=2)
show(parse_qs, "a=%ff", errors="strict")
show(parse_qs, "a=%e4", encoding="latin-1")
show(parse_qs, "a=%e4", encoding="nonsense")
vary(parse_qs, "a=1")
vary(parse_qsl, "a=1")
for query in ({"a": 1, "b": "x y", "ü": "ß"}, [("a", 1), ("a", 2)], {"a": [1, 2], "b": (3,)}, {b"a": b"\xff"}, {}, [],
              "ab", b"", "",
              [("a",)], [1, 2], [("a", "b", "c")], {"a": None}, {1: 2.5}, 5, None, ["ab", "cd"]):
    show(urlencode, query)
    show(urlencode, query, True)
show(urlencode, {"a b": "c/d&e"}, safe="/", quote_via=quote)
show(urlencode, {"a": "ä"}, encoding="latin-1")
show(urlencode, {"a": "€"}, encoding="latin-1")
show(urlencode, {"a": "€"}, encoding="latin-1", errors="replace")
show(urlencode, {"a": "x"}, quote_via=5)

print("== quoting")
for text in ("abc", "a b/c", "ä€😀", "~-_.!*'()", "", "\ud800", "a+b%20", b"\xff\x00 a", bytearray(b"/?")):
    for function in quote, quote_plus, quote_from_bytes:
        show(function, text)
    show(quote, text, safe="")
    show(quote, text, "ä ")
    show(quote_plus, text, b" /")
for text in ("a%20b+c", "%C3%A4%e4", "%", "%4", "%zz", "%41%", b"a%20b+", "ä%C3%A4", "", "%F0%9F%98%80",
             bytearray(b"%41")):
    for function in unquote, unquote_plus, unquote_to_bytes:
        show(function, text)
    show(unquote, text, "latin-1")
    show(unquote, text, "utf-8", "strict")
show(quote, "ä", encoding="latin-1")
show(quote, "€", encoding="latin-1")
show(quote, "€", encoding="latin-1", errors="xmlcharrefreplace")
show(quote, b"x", encoding="latin-1")
show(quote, b"x", errors="strict")
show(quote, "x", encoding="nonsense")
for function in quote, quote_plus, quote_from_bytes, unquote, unquote_plus, unquote_to_bytes:
    vary(function, "x")
vary(quote, "a b", "/")
vary(unquote, "%41", "utf-8", "strict")
