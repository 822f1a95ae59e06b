# Lines in the errors of the compiler are read from the file, in the encoding that it declares.
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    for source in (b'# coding: latin1\nreturn "\xe4"', b'#\r\n# coding: koi8-r\r\nreturn "\xe4"\r\n',
                   b'\xef\xbb\xbfreturn "\xc3\xa4"\n', b'# coding: latin1\nx = 1; return "' + b"\xe4" * 1500 + b'"\n',
                   b'x = 1; return "' + b"\xc3\xa4" * 1500 + b'"\n'):
        name = os.path.join(folder, "source.py")
        with open(name, "wb") as f:
            f.write(source)
        try:
            compile(source, name, "exec")
        except SyntaxError as e:
            print(ascii(e.text)[:40], len(e.text), e.offset, e.end_offset)
