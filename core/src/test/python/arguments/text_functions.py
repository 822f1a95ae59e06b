# test: isolated
"""The functions of modules that work on text with all kinds of arguments."""
from _sweep import modules

modules("_string _json _csv unicodedata html _codecs", skip={"unicodedata.UCD", "_json.make_encoder"})
