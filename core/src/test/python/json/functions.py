# _json and json: results and errors.
import _json
import json


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


run('''_json.encode_basestring(1)
_json.encode_basestring_ascii(1)
_json.scanstring(1,2)
_json.scanstring("a",5)
_json.make_scanner(1)
_json.make_encoder(1,2,3,4,5,6,7,8,9)
_json.make_encoder(None,None,None,None,"a","b",1,1,1)(1,0)
_json.make_encoder(None,None,None,None,"a",5,1,1,1)
_json.make_encoder(None,None,None,None,"a","b",1,1,1)([1,2],0)
json.dumps({1,2})
json.dumps([1,{2}])
json.dumps({"a":{2}})
json.dumps({(1,):1})
json.dumps(float("nan"),allow_nan=False)
json.dumps({float("nan"):1},allow_nan=False)
json.dumps([1],indent=1)
json.loads("[1,]")
json.loads('{"a":1,}')
json.loads("[1 2]")
json.loads("")
json.loads("nul")
json.loads("-")
json.loads('{"a" 1}')
json.loads('{a:1}')
json.loads('"abc')
json.loads('"\\\\q"')
json.loads('"\\\\u12"')
json.loads('"\\\\ud83d\\\\ude00"')
json.loads('"\\n"')
json.loads("1 2")
_json.scanstring("\\"a",1)
_json.scanstring.__doc__
type(_json.make_scanner)
_json.make_scanner.__name__''')
