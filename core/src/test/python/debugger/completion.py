# test: isolated
"""pdb: what each command completes, and the steps between a line of input and a command."""
import pdb
import _debuggee
from _session import clean, debugger, questions


def call(what, function, *args):
    try:
        print(what, args, "=", clean(repr(function(*args))))
    except BaseException as e:
        print(what, args, f"{type(e).__name__}: {clean(str(e))}")


WORDS = ["n", "1", "nu", "numbers", "numbers.", "numbers.app", "numbers.append.__na", "undefined.", "undefined", "tot", "total.__c",
         "$", "$fi", "_debug", "scale + nu", "'nu", "(nu", "print(nu"]


def told(name, word, found):
    print(name, repr(word), sorted(found) if len(found) < 12 else len(found))


def complete(one):
    seen = set()
    for name in sorted(dir(one)):
        if not name.startswith("complete_"):
            continue
        function = getattr(one, name)
        command = name.removeprefix("complete_") if name != "complete_multiline_names" else "p"
        for word in WORDS[:2] if function.__func__ in seen else WORDS:
            line = f"{command} {word}"
            told(name, word, function(word, line, len(command) + 1, len(line)))
        seen.add(function.__func__)
        call(name, function)
    for word in WORDS:
        told("completedefault", word, one.completedefault(word, word, 0, len(word)))
        told("completenames", word, one.completenames(word, word, 0, len(word)))
    for line in "b 8, nu", "tbreak _debuggee:1, sca", "b outer", "b _debuggee", "b _debuggee:", "clear _debuggee", "condition 1 nu":
        name, _, word = line.rpartition(" ")
        function = getattr(one, "complete_" + line.split()[0])
        call(line, lambda *args: sorted(function(*args)), word, line, len(line) - len(word), len(line))
    for name in "completedefault", "completenames", "complete":
        call(name, getattr(one, name), 1)
        call(name, getattr(one, name), 1, 2, 3, 4)


class Completing(pdb.Pdb):
    """Completes when it is asked a question."""

    def do_complete(self, arg):
        complete(self)

    def do_steps(self, arg):
        for line in "", "n", "p 1 ;; p 2", "alias_ 1", "  p x", "!x = 1", "# only a comment", "p 'a;;b'", "$x = 1", "x.y = 1", "EOF":
            call("precmd", self.precmd, line)
            call("parseline", self.parseline, line)
            self.cmdqueue.clear()
        for line in "7", "total", "stopped", "inner", "_debuggee:8", "8, number", "", "x y", "_debuggee.total":
            call("lineinfo", self.lineinfo, line)
        for name in "_debuggee", "_debuggee.py", "nosuch", "sys", "json", "", "/nosuch/file.py", "<string>":
            call("lookupmodule", self.lookupmodule, name)
        for number in 1, 2, 3, 8, 1000, 0, -1, "x":
            call("checkline", self.checkline, _debuggee.__file__, number)
        call("checkline", self.checkline, "nosuchfile.py", 1)
        call("checkline", self.checkline, _debuggee.__file__, 8, None)
        call("defaultFile", self.defaultFile)
        for value in None, 5, "text", [1] * 3:
            call("displayhook", self.displayhook, value)
        for line in "x = 5", "x", "1 / 0", "raise SystemExit(3)", ")", "print('printed')":
            call("default", self.default, line)
        call("onecmd", self.onecmd, "p 5")
        call("onecmd", self.onecmd, "")
        call("message", self.message, "a message")
        call("error", self.error, "an error")
        call("set_convenience_variable", self.set_convenience_variable, self.curframe, "name", 5)
        call("set_convenience_variable", self.set_convenience_variable, 5, "name", 5)
        call("default", self.default, "$name")
        call("print_stack_entry", self.print_stack_entry, (self.curframe, 7))
        call("print_stack_entry", self.print_stack_entry, (self.curframe, 8), "prefix ")
        call("print_stack_entry", self.print_stack_entry, (5, 8))
        call("print_stack_trace", self.print_stack_trace)
        call("print_stack_trace", self.print_stack_trace, "x")
        call("handle_command_def", self.handle_command_def, "silent")
        call("handle_command_def", self.handle_command_def, "end")
        call("bp_commands", self.bp_commands, self.curframe)
        call("help_exec", self.help_exec)


real = pdb.Pdb
pdb.Pdb = Completing
# What the commands print goes to the session's output, in the order in which it is printed
waiting = _debuggee.at_a_stop([1, 2])
frame = waiting.gi_frame
questions("completion", "alias hi p 1\nb 8\nb 9\ndisplay scale\n$first = 1\ncomplete\nc\n", frame)
questions("steps", "b 8\nalias alias_ p %1\ncommands\np 1\nend\nsteps\nq\n", frame)
pdb.Pdb = real
one, _ = debugger("")
for name, args in [("completenames", ("n", "n", 0, 1)), ("defaultFile", ()), ("lookupmodule", ("sys",)),
                   ("lineinfo", ("total",)), ("onecmd", ("p 1",)), ("print_stack_trace", ()), ("bp_commands", (None,)),
                   ("do_where", ("",)), ("do_list", ("",)), ("do_clear", ("",)), ("reset", ()), ("forget", ())]:
    call("no frame: " + name, getattr(one, name), *args)
