# A line with a zero byte is refused before any token of it, also before the ends of the blocks that it would end.
import io
import tokenize

for source in ("x\0", "x\n\0", "if x:\n  y = 1\0 + 2\nz\n", "if x:\n  a\n\0\nb\n", "if x:\n  if y:\n    a\n\0\nb\n",
               "if x:\n  a\n  \0b\nc\n", "if x:\n  a\n    # e\0b\nc\n", "if x:\n  if y:\n    a\0\n", "(\n\0)\n",
               "if x:\n  a\n  b # e\0b\nc\n", "if x:\n  (a\n\0)\n", "if x:\n  f'{a\0}'", "if x:\n  '''\n\0'''\n"):
    for tokens in (tokenize.generate_tokens(io.StringIO(source).readline),
                   tokenize.tokenize(io.BytesIO(source.encode()).readline)):
        print(repr(source))
        try:
            for token in tokens:
                print("   ", tokenize.tok_name[token.type], token[1:])
        except tokenize.TokenError as error:
            print("   ", error)
