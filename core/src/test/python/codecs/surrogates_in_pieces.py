"""Surrogates that come in pieces, those that stand for bytes beside others, and loaders that warnings ask for a line."""
import codecs
import io
import types
import warnings
import _warnings

for data in [b"\xed\xa4\x81", b"\xed\xb0\x82", b"a\xed\xa0"]:
    for handler in ["surrogatepass", "strict", "replace", "surrogateescape"]:
        for i in range(1, len(data)):
            decoder = codecs.getincrementaldecoder("utf-8")(handler)
            try:
                print(handler, ascii(decoder.decode(data[:i])), ascii(decoder.decode(data[i:], True)))
            except UnicodeDecodeError as e:
                print(handler, e, decoder.getstate())
        stream = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", errors=handler)
        stream._CHUNK_SIZE = 1
        try:
            print("text", ascii(stream.read(5)))
        except UnicodeDecodeError as e:
            print("text", e)

for encoding in ["utf-8", "ascii", "latin-1", "cp1252", "utf-16-le", "utf-8-sig", "iso8859-15"]:
    for text in ["[\udc80\ud800\udfff]", "[\ud800\udc80]", "\udcff\udc80\u1234", "\udc80"]:
        try:
            print(encoding, text.encode(encoding, "surrogateescape"))
        except UnicodeEncodeError as e:
            print(encoding, e.start, e.end, e)


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "first\nsecond\n"


loader = Loader()
spec = types.SimpleNamespace(loader=loader)
for names in [{}, {"__name__": "m"}, {"__name__": "m", "__loader__": loader}, {"__name__": "m", "__spec__": None},
              {"__name__": "m", "__loader__": loader, "__spec__": None},
              {"__name__": "m", "__loader__": loader, "__spec__": spec}, {"__loader__": loader, "__spec__": spec},
              {"__name__": "m", "__loader__": object(), "__spec__": spec},
              {"__name__": "m", "__loader__": loader, "__spec__": types.SimpleNamespace()},
              {"__name__": "m", "__spec__": types.SimpleNamespace()}]:
    for line in [1, 9]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                _warnings.warn_explicit("eggs", UserWarning, "bar", line, module_globals=names)
            except Exception as e:
                print(type(e).__name__, e)
            print([(w.category.__name__, str(w.message)) for w in caught])
