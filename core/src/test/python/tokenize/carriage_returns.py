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
