# test: isolated
# Every codec of the library, and every alias, as the encoding that a source declares.
import encodings
import encodings.aliases
import pkgutil

names = sorted(m.name for m in pkgutil.iter_modules(encodings.__path__)) + sorted(encodings.aliases.aliases) + [
    "locale", "filesystem", "raw-unicode-escape", "UTF-8", "utf-8-sig", "latin-1", "iso-8859-1", "iso-latin-1",
    "cp65001", "rot13", "zip", "unknown", "x.y", ".latin1", "latin1.", "utf-8-foo", "utf-8-unix", "latin-1-dos",
    "latin1-unix", "iso-8859-15-unix", "LATIN1", "Latin_1", "u-t-f-8", "string_escape", "koi8_R", "__init__",
    "encodings.latin_1", "a" * 300, "os", "json"]
bodies = [b"x = 1\n", b'x = "abc \xe9\xa4"\n', b'x = "\\u1234+AGE-"\n']
for name in names:
    if name.startswith("bz2"):
        continue
    for body in bodies:
        source = b"# coding: " + name.encode() + b"\n" + body
        try:
            namespace = {}
            exec(compile(source, "f", "exec"), namespace)
            print(name[:40], ascii(namespace["x"]))
        except Exception as e:
            print(name[:40], type(e).__name__, ascii(e.args))
