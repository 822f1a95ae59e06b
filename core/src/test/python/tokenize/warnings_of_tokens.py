"""The tokenizer's own warnings, as warnings and as errors."""
import _tokenize
import io
import warnings

SOURCES = ['f"\\{x}" f"\\{y}"', 'f"a\\qb"', '"\\q"', "1if x else 2", "0x1for x in y", 'f"{1if 1else 2}"', 'rf"\\{x}"',
           'f"{x:\\{y}}"', 'f"{x:\\}}"', 'f"\\}"', 'f"\\}}"', 't"\\{x}"', 'f"\\\\{x}"', 'f"""\n\n\\{x}"""',
           '\n\nf"\\{x}"', 'b"\\q"', '"\\400"']
for action in "always", "error":
    for source in SOURCES:
        for extra in True, False:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter(action)
                try:
                    result = len(list(_tokenize.TokenizerIter(io.StringIO(source).readline, extra_tokens=extra)))
                except SyntaxError as e:
                    result = e.args
            print(action, ascii(source), extra, result,
                  [(w.category.__name__, str(w.message), w.filename, w.lineno) for w in caught])
