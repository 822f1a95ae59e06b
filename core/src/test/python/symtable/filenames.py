"""Names of files that compile() and symtable() take: any text without zero characters, also lone surrogates."""
import symtable, os
class P:
    def __init__(s, v): s.v = v
    def __fspath__(s): return s.v
for f in ('f\0', b'f\0', P('f\0'), P(b'f\0'), P(5), 5, None, '\udc80', '\ud800', b'\xff', bytearray(b'f'), memoryview(b'f'), P(bytearray(b'f'))):
    for fn in (lambda: compile('x', f, 'exec').co_filename, lambda: symtable.symtable('x', f, 'exec'), lambda: symtable.symtable('x +', f, 'exec'), lambda: compile('x +', f, 'exec')):
        try: print(ascii(fn()))
        except BaseException as e: print(type(e).__name__, ascii(e.args))
