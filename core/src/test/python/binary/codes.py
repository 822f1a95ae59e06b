# binascii and zlib.
import binascii
import zlib


def show(value):
    text = repr(value)
    at = text.find(" at 0x")
    return text if at < 0 else text[:at] + " at ...>"


def run(sources, names=globals()):
    for source in sources.split("\n"):
        try:
            print(source, "->", show(eval(source, names)))
        except BaseException as e:
            print(source, "!!", type(e).__name__, e, *getattr(e, "__notes__", ()))


run('''zlib.MAX_WBITS
A.__class_getitem__(int)
binascii.hexlify(b"ab")
binascii.hexlify("ab")
binascii.hexlify(b"abc",":")
binascii.b2a_hex(b"abc",":",2)
binascii.unhexlify("6162")
binascii.unhexlify("616")
binascii.unhexlify("zz")
binascii.unhexlify(b"6162")
binascii.unhexlify(1)
binascii.a2b_base64("YWI=")
binascii.a2b_base64("YWI")
binascii.a2b_base64("Y")
binascii.a2b_base64("YW!I=",strict_mode=True)
binascii.a2b_base64("\\xe9")
binascii.b2a_base64(b"ab")
binascii.b2a_base64(b"ab",newline=False)
binascii.a2b_uu(b"#86)C")
binascii.b2a_uu(b"abc")
binascii.b2a_uu(b"a"*50)
binascii.a2b_qp("=41b")
binascii.b2a_qp(b"a=b \\n")
binascii.crc32(b"abc")
binascii.crc32(b"abc",5)
binascii.crc32("a")
binascii.crc_hqx(b"abc",0)
binascii.Error
binascii.Incomplete
zlib.crc32(b"abc")
zlib.adler32(b"abc")
zlib.adler32(b"abc",5)
zlib.decompress(zlib.compress(b"abc"*100))==b"abc"*100
zlib.compress("a")
zlib.compress(b"a",99)
zlib.compress(b"a",1)
zlib.compress(b"a",6)
zlib.decompress(b"abc")
zlib.decompress(b"")
zlib.decompress(zlib.compress(b"a")[:-1])
zlib.decompress(zlib.compress(b"a"),wbits=99)
zlib.compressobj()
zlib.compressobj(99)
zlib.compressobj(wbits=99)
zlib.decompressobj()
zlib.decompressobj(99)
zlib.decompressobj().decompress(b"abc")
zlib.decompressobj().unused_data
zlib.decompressobj().unconsumed_tail
zlib.decompressobj().eof
zlib.decompressobj().decompress(zlib.compress(b"abc"),2)
zlib.decompressobj().decompress(zlib.compress(b"abc"),-2)
zlib.decompressobj().flush()
zlib.decompressobj().flush(0)
zlib.compressobj().flush(9)
zlib.decompressobj(zdict="a")
zlib.error
sorted(k for k in dir(zlib) if k[0]!="_")
zlib.MAX_WBITS,zlib.DEFLATED,zlib.DEF_MEM_LEVEL,zlib.Z_BEST_COMPRESSION,zlib.Z_FINISH,zlib.DEF_BUF_SIZE,zlib.ZLIB_VERSION
zlib.crc32_combine(1,2,3)
zlib.adler32_combine(1,2,3)
zlib._ZlibDecompressor()
zlib._ZlibDecompressor().decompress(zlib.compress(b"abc"))''')
