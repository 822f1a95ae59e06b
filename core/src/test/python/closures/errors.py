"""What unbound names of each kind say, and where."""

import traceback


def attempt(function, *args):
    try:
        print(function(*args))
    except NameError as error:
        print(type(error).__name__, "|", error, "|", error.name)
        print(traceback.format_exc(limit=-1).splitlines()[-2:])


def local():
    print(x)
    x = 1


def deleted():
    x = 1
    del x
    return x


def twice_deleted():
    x = 1
    del x
    del x


def augmented():
    x += 1


def own_cell():
    def inner():
        return x
    print(x)
    x = 1
    return inner


def free():
    def inner():
        return x
    inner()
    x = 1


def free_deleted():
    x = 1

    def inner():
        nonlocal x
        del x
        return x
    inner()


def free_augmented():
    def inner():
        nonlocal x
        x += 1
    inner()
    x = 1


def free_in_class():
    class C:
        y = x
    x = 1


def free_in_comprehension():
    return [x for _ in range(1)] if True else (x := 1)


def after_except():
    try:
        raise ValueError
    except ValueError as error:
        pass
    return error


def loop_over_nothing():
    for x in ():
        pass
    return x


def global_name():
    return no_such_name


def global_deleted():
    global temporary
    temporary = 1
    del temporary
    del temporary


def similar():
    value_of_it = 1
    return value_of_its


class Body:
    try:
        missing
    except NameError as error:
        print(error)
    try:
        del missing
    except NameError as error:
        print(error)


for function in (local, deleted, twice_deleted, augmented, own_cell, free, free_deleted, free_augmented,
                 free_in_class, free_in_comprehension, after_except, loop_over_nothing, global_name,
                 global_deleted, similar):
    print(function.__name__)
    attempt(function)

attempt(lambda: (lambda: unknown)())
attempt(lambda: [unknown for _ in "a"])
attempt(eval, "unknown + 1")
attempt(exec, "del unknown")
