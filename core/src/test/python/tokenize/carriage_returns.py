# A carriage return before an end of the source that has no newline is part of the NEWLINE token.
import io
import tokenize

for source in (b"b\r", b"a\rb\n", b"a\r\nb\r", b"\r", b"# c\r", b"(\r)\r", b"a\r\r\n", b"if x:\r  y\r", b"a\\\rb\r",
               b"'''a\rb'''\r", b"a\r\r", b"a\r\n\r", b"b\r#", b" \r", b"a \r", b"a"):
    text = source.decode()
    for tokens in (tokenize.tokenize(io.BytesIO(source).readline),
                   tokenize.generate_tokens(io.StringIO(text, newline="").readline),
                   tokenize.generate_tokens(io.StringIO(text).readline)):
        print(source)
        try:
            for token in tokens:
                print("   ", token)
        except tokenize.TokenError as error:
            print("   ", error)

# One within a line is the beginning of the token behind it: of a byte of it, if no name can begin there; a backslash
# joins lines behind it, too.
for source in (b"x # c\r+\n", b"x\r1\n", b"x\r\\\ny\n", b"x # c\r\\\n", b"x\r\\y\n", b"(\r\\\n\ny)\n", b"x\r\\",
               b"x\r\xc3\xa9 = 1\n", b"# coding: latin-1\nx # c\r\xe9\n", b"x\r'\xc3\xa9'\n"):
    print(source)
    try:
        for token in tokenize.tokenize(io.BytesIO(source).readline):
            print("   ", ascii(token))
    except (tokenize.TokenError, UnicodeDecodeError) as error:
        print("   ", type(error).__name__, error)
