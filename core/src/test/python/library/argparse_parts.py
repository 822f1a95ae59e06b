"""argparse: the classes one subclasses or hands over: actions, types, formatters, namespaces, files of arguments."""
import argparse
import contextlib
import io
import os
import sys
import tempfile
import warnings

from _calls import counts, show, vary


def parse(parser, *line):
    err, out = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
            result = parser.parse_args(list(line))
        print(line, result)
    except SystemExit as e:
        print(line, "exit", e.code)
    except Exception as e:
        print(line, type(e).__name__, e)
    print(out.getvalue() + err.getvalue(), end="")


class Doubling(argparse.Action):
    def __init__(self, option_strings, dest, factor=2, **keywords):
        super().__init__(option_strings, dest, **keywords)
        self.factor = factor

    def __call__(self, parser, namespace, values, option_string=None):
        if values == 13:
            raise argparse.ArgumentError(self, "unlucky")
        setattr(namespace, self.dest, values * self.factor)


def even(text):
    value = int(text)
    if value % 2:
        raise argparse.ArgumentTypeError(f"{value} is odd")
    return value


def odd_type(text):
    raise ZeroDivisionError(text)


print("== actions and types")
parser = argparse.ArgumentParser("prog", color=False)
parser.add_argument("--double", action=Doubling, type=int, factor=3)
parser.add_argument("--even", type=even)
parser.add_argument("--broken", type=odd_type)
parser.add_argument("--upper", type=str.upper, nargs="*")
for line in (("--double", "4"), ("--double", "13"), ("--double", "x"), ("--even", "4"), ("--even", "3"),
             ("--even", "x"), ("--broken", "1"), ("--upper", "a", "b"), ("--upper",), ()):
    parse(parser, *line)
action = argparse.Action(["-x", "--long"], "place", nargs=2, const=1, default=5, type=int, choices=[1, 2],
                         required=True, help="helps", metavar=("A", "B"))
print(action, action.format_usage(), action.option_strings, action.deprecated)
show(action, parser, argparse.Namespace(), [1, 2])
show(argparse.Action)
show(argparse.Action, [], "x", nonsense=1)
for kind in argparse.ArgumentError, argparse.ArgumentTypeError:
    print(kind.__mro__)
print(argparse.ArgumentError(action, "message"), argparse.ArgumentError(None, "message"),
      repr(argparse.ArgumentTypeError("x", 5)))
show(argparse.ArgumentError)
show(argparse.ArgumentTypeError, nonsense=1)
boolean = argparse.BooleanOptionalAction(["--flag", "-f"], "flag", default=True)
print(boolean.option_strings, boolean.format_usage(), boolean.nargs)
show(argparse.BooleanOptionalAction, ["--no-flag"], "flag")
show(argparse.BooleanOptionalAction)

print("== adding")
fresh = argparse.ArgumentParser("prog", color=False)
fresh.add_argument("-x")
for args, keywords in ((("-x",), {}), (("a", "-b"), {}), (("-1", "b"), {}), ((), {}), (("--",), {"dest": "d"}),
                       (("-",), {}), (("a b",), {}), (("p",), {"dest": "q"}), (("p",), {"required": True}),
                       (("-y",), {"action": "nonsense"}), (("-y",), {"action": 5}), (("-y",), {"type": 5}),
                       (("-y",), {"type": "int"}), (("-y",), {"nargs": 0}), (("-y",), {"nargs": "x"}),
                       (("-y",), {"nargs": -1}), (("-y",), {"action": "store_true", "nargs": 2}),
                       (("-y",), {"action": "store_const"}), (("-y",), {"choices": 5}),
                       (("-y",), {"nargs": 2, "metavar": ("A",)}),
                       (("-y",), {"help": "%(nonsense)s"}), (("-y",), {"help": "%"}), (("-y",), {"const": 1}),
                       (("-y",), {"nonsense": 1}), (("p",), {"nargs": argparse.SUPPRESS}),
                       (("p",), {"action": "append", "nargs": 0}), (("p",), {"action": "count", "default": 0}),
                       (("-z",), {"action": "version"}), ((5,), {}), ((None,), {})):
    show(lambda *a, **k: type(fresh.add_argument(*a, **k)).__name__, *args, **keywords)
show(fresh.set_defaults, 5)
show(fresh.get_default, "zzz")
show(fresh.get_default)
show(fresh.parse_args, 5)
show(fresh.parse_args, [5])
show(fresh.parse_known_args, ["-x"], nonsense=1)
show(argparse.ArgumentParser, nonsense=1)
show(argparse.ArgumentParser, parents=[5])
show(argparse.ArgumentParser, prefix_chars="")
show(argparse.ArgumentParser, conflict_handler="nonsense")
subs = argparse.ArgumentParser("prog", color=False)
subparsers = subs.add_subparsers()
show(lambda: type(subparsers.add_parser("one")).__name__)
show(subparsers.add_parser, "one")
show(subparsers.add_parser, "two", aliases=["one"])
show(subs.add_subparsers)
group = subs.add_mutually_exclusive_group()
show(group.add_argument, "positional")
show(group.add_argument, "-r", required=True)
show(group.add_mutually_exclusive_group)
show(group.add_argument_group, "x")
show(subs.add_argument_group("t").add_argument_group, "x")
for method in (fresh.error, fresh.exit, fresh.print_usage, fresh.print_help, fresh.format_usage, fresh.format_help,
               fresh.register):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            method(1, 2, 3, 4, 5)
        except BaseException as e:
            print(type(e).__name__, e)
for args in (), (0,), (3,), (2, "message\n"), ("text",), (None, "m\n"):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            fresh.exit(*args)
        except SystemExit as e:
            print(args, e.code, repr(err.getvalue()))

print("== formatters")
for formatter in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
                  argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter,
                  lambda prog: argparse.HelpFormatter(prog, indent_increment=4, max_help_position=12, width=44)):
    shown = argparse.ArgumentParser("prog", description="A  description\n  in lines.\n\nSecond paragraph.",
                                    epilog="The\n  end.", formatter_class=formatter, color=False)
    shown.add_argument("place", type=int, help="first\n  line   and more")
    shown.add_argument("-o", "--option", type=float, default=2.5,
                       help="an option that has a rather long help text, long enough to be wrapped somewhere")
    shown.add_argument("--named", default="x", help="named %(default)s", type=str)
    shown.add_argument("--flag", action="store_true", help="a flag")
    shown.add_argument("--a-very-long-option-name-that-needs-its-own-line", type=str, metavar="VALUE")
    print(shown.format_help())
untyped = argparse.ArgumentParser("prog", formatter_class=argparse.MetavarTypeHelpFormatter, color=False)
untyped.add_argument("--untyped")
show(untyped.format_help)
for kind in (argparse.HelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter,
             argparse.RawTextHelpFormatter):
    show(kind)
    show(kind, "p", nonsense=1)
formatter = argparse.HelpFormatter("prog", width=30, color=False)
formatter.start_section("heading")
formatter.add_text("some text that is longer than thirty characters %(prog)s")
formatter.add_argument(action)
formatter.end_section()
formatter.add_usage("usage text", [], [], "prefix: ")
print(formatter.format_help())
show(formatter.end_section, 1)
show(formatter.add_argument, 5)

print("== files")
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "arguments")
    with open(path, "w") as f:
        f.write("--double\n4\n--even=2 --upper a\n")
    for name in "plain", "split":
        class FromFile(argparse.ArgumentParser):
            def convert_arg_line_to_args(self, line):
                return super().convert_arg_line_to_args(line) if name == "plain" else line.split()
        reading = FromFile("prog", fromfile_prefix_chars="@", color=False)
        reading.add_argument("--double", action=Doubling, type=int)
        reading.add_argument("--even", type=int)
        reading.add_argument("--upper")
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                print(name, reading.parse_args(["@" + path]))
        except SystemExit as e:
            print(name, e.code)
    parse(reading, "@/no/such/file")
    show(reading.convert_arg_line_to_args, "a b")
    show(argparse.ArgumentParser().convert_arg_line_to_args, "a b")
    counts(argparse.ArgumentParser().convert_arg_line_to_args, "a b")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        kind = argparse.FileType("r")
        print([str(w.message) for w in caught], [w.category.__name__ for w in caught])
        with kind(path) as f:
            print(f.read(), f.mode)
        writing = argparse.FileType("w", 1, encoding="utf-8", errors="strict")
        print(kind, writing, argparse.FileType(), argparse.FileType("wb"))
        with writing(os.path.join(folder, "out")) as f:
            print(f.write("x"), f.encoding, f.errors)
        print(kind("-") is sys.stdin, writing("-") is sys.stdout, argparse.FileType("rb")("-") is sys.stdin.buffer)
        show(argparse.FileType("x"), "-")
        show(kind, "/no/such/file")
        show(argparse.FileType("nonsense"), "/no/such")
        show(argparse.FileType, 1, 2, 3, 4, 5, 6)
        show(kind, 5.5)

print("== namespaces")
space = argparse.Namespace(a=1, b="x")
print(space, space == argparse.Namespace(b="x", a=1), space == 5, "a" in space, "z" in space, vars(space),
      argparse.Namespace(**{"not a name": 1}))
show(argparse.Namespace, 5)
show(lambda: space.zzz)
show(space.__contains__, 5)
print(parser.parse_args(["--double", "1"], space) is space, space)
show(parser.parse_args, [], 5)
