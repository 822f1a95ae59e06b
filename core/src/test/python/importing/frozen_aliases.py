# test: isolated
"""The frozen modules that are there for tests: under other names, and one that is in no file."""
import _imp
import importlib
import os

for name in sorted(_imp._frozen_module_names()):
    print(name, _imp.is_frozen_package(name), _imp.find_frozen(name))
    if name.startswith(("__hello", "__phello")):
        print("  ", _imp.get_frozen_object(name).co_filename)
        module = importlib.import_module(name)
        state = module.__spec__.loader_state
        path = getattr(module, "__path__", None)
        print("  ", module, module.__package__, state.origname, state.filename and os.path.basename(state.filename),
              path and [os.path.basename(folder) for folder in path])
for name in "__hello_only__", "nope":
    for function in _imp.is_frozen, _imp.is_frozen_package, _imp.find_frozen:
        try:
            print(name, function(name))
        except ImportError as e:
            print(name, e)
