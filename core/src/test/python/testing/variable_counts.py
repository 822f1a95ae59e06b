"""What _testinternalcapi says of the variables of code."""
import _testinternalcapi

SHARED = 1


def plain(a, /, b, *args, c, **options):
    d = len(args)
    return d + SHARED + unknown + a.real + b.SHARED


def outer(cell, other):
    mine = [SHARED for x in other if (lambda: x)]

    def inner():
        nonlocal cell
        cell = mine
        return __class__
    other.attribute = inner
    return inner


def late():
    import os.path as found
    global SHARED
    SHARED = found.SHARED
    del found.len
    return len


for function in plain, outer, late, outer([], type("T", (list,), {})()):
    for subject in function, function.__code__:
        print(_testinternalcapi.get_code_var_counts(subject))
        print(_testinternalcapi.get_code_var_counts(subject, {"len"}, {"real"}, builtinsns={}))
        for options in {}, {"globalsns": {}}, {"builtinsns": {}}, {"globalnames": {"SHARED"}}:
            try:
                print(_testinternalcapi.verify_stateless_code(subject, **options))
            except ValueError as error:
                print(error)

for arguments in (1,), (plain, 1), (plain, set(), []), (plain, set(), set(), 1):
    for check in _testinternalcapi.get_code_var_counts, _testinternalcapi.verify_stateless_code:
        try:
            check(*arguments)
        except TypeError as error:
            print(error)
