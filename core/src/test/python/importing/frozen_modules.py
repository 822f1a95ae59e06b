"""What importlib's own modules say of themselves."""
import _frozen_importlib
import _frozen_importlib_external
import zipimport

for module in _frozen_importlib, _frozen_importlib_external, zipimport:
    spec = module.__spec__
    print(module.__name__, module.__loader__, spec.name, spec.origin, spec.loader, spec.has_location, module.__package__)
    print(vars(spec.loader_state)["origname"])
