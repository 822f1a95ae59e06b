"""Every limit that os.sysconf knows by name: those without a limit are -1."""
import os

VARY = "PAGES", "NPROCESSORS", "OPEN_MAX", "CHILD_MAX", "SIGQUEUE_MAX"

for name in sorted(os.sysconf_names):
    try:
        value = os.sysconf(name)
        print(name, "a number" if any(part in name for part in VARY) else value)
    except OSError as error:
        print(name, error)
for name in sorted(os.confstr_names):
    try:
        print(name, os.confstr(name))
    except OSError as error:
        print(name, error)
for wrong in 9999, -1, "SC_NONSENSE", None, 1.5:
    for function in os.sysconf, os.confstr:
        try:
            print(function.__name__, wrong, function(wrong))
        except (OSError, TypeError, ValueError) as error:
            print(function.__name__, wrong, type(error).__name__, error)
for name in sorted(os.pathconf_names):
    for place in "/", 0:
        try:
            print(name, os.pathconf(place, name))
        except OSError as error:
            print(name, error)
print(os.nice(0) == os.getpriority(os.PRIO_PROCESS, 0))
