"""What the programs of this folder share: tables of expressions and statements, and how their outcome is shown."""


def show(value):
    """A repr without addresses, and without an order that depends on them."""
    text = repr(value) if type(value) not in (set, frozenset) else f"{type(value).__name__}{sorted(map(repr, value))}"
    while " at 0x" in text:
        at = text.index(" at 0x")
        end = at + 6
        while end < len(text) and text[end] in "0123456789abcdef":
            end += 1
        text = text[:at] + text[end:]
    return text


def report(label, error):
    print(label, "!!", type(error).__name__, error, *getattr(error, "__notes__", ()))


def attempt(label, function, *args, **kwargs):
    """Calls the function and prints its result or its error."""
    try:
        print(label, "->", show(function(*args, **kwargs)))
    except BaseException as e:
        report(label, e)


def evaluate(sources, names):
    """Evaluates each line."""
    for source in sources.strip().split("\n"):
        attempt(source, eval, source, names)


def execute(sources, names):
    """Runs each paragraph; one that is an expression shows its value."""
    for paragraph in sources.strip().split("\n\n"):
        label = paragraph.replace("\n", "; ")
        try:
            code = compile(paragraph, "<test>", "eval")
        except SyntaxError:
            code = compile(paragraph, "<test>", "exec")
        attempt(label, eval, code, names)
