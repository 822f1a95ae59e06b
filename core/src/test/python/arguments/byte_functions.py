"""The functions of modules that work on bytes with all kinds of arguments."""
from _sweep import modules

modules("_struct array binascii base64 _md5 _sha2 _sha3 _hmac", skip=set())
