# test: isolated
"""What a failed import says, and whose frames its traceback shows."""
import _imp
import marshal
import os
import shutil
import sys
import tempfile
import traceback

code = marshal.dumps(compile("1", "", "eval"))
for args in (("x", b"6'\xd5Cu\x12"), ("x", b""), ("zipimport", b""), ("x", marshal.dumps(3)), ("x", code), ("x", None),
             ("zipimport", None), ("x", 3), ("x",), (1,), ("x", bytearray(code)), ("x", code[:-3])):
    for function in _imp.get_frozen_object, _imp.is_frozen_package:
        try:
            print(type(function(*args[:1] if function is _imp.is_frozen_package else args)))
        except Exception as e:
            print(type(e).__name__, e, getattr(e, "name", None), e.__context__)

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)


def write(name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def attempt(statement):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, str(e).replace(folder, "FOLDER"))
        print("   ", [os.path.basename(f.filename) for f in traceback.extract_tb(e.__traceback__)])


write("outer/__init__.py", "")
write("outer/broken.py", "1 / 0")
write("outer/inner/__init__.py", "import outer.inner.child")
write("outer/inner/child.py", "import outer.inner\nouter.inner\nouter.inner.child")
write("parent/__init__.py", "")
write("parent/one/__init__.py", "import parent.one.two")
write("parent/one/two.py", "import parent.one\nparent.one")
try:
    for statement in ("from outer import broken", "import outer.broken", "from outer import missing",
                      "import outer.inner", "import outer.missing", "from outer.broken import x", "import parent.one"):
        attempt(statement)
finally:
    shutil.rmtree(folder)
