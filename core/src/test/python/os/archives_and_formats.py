# test: isolated
"""shutil: archive formats, archives packed and unpacked, copies refused, and the tables of formats."""
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()


def call(what, function, *args, **keywords):
    try:
        result = repr(function(*args, **keywords))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(what, "->", result.replace(folder, "FOLDER"))


def tree(path):
    return sorted(os.path.relpath(os.path.join(base, name), path) for base, dirs, files in os.walk(path) for name in dirs + files)


path = lambda *names: os.path.join(folder, *names)
os.makedirs(path("source", "inner"))
for name in "one", "inner/two":
    with open(path("source", name), "w") as file:
        file.write(f"content of {name}")

# ---- the formats known (which compressions there are depends on the build)
print([name for name, _ in shutil.get_archive_formats() if name in ("zip", "tar", "gztar")],
      [entry for entry in shutil.get_unpack_formats() if entry[0] in ("zip", "tar", "gztar")])
call("get_archive_formats", shutil.get_archive_formats, 1)
call("get_unpack_formats", shutil.get_unpack_formats, 1)
for format in "zip", "tar", "gztar":
    call(f"make {format}", shutil.make_archive, path("packed"), format, path("source"))
    extension = dict(zip=".zip", tar=".tar", gztar=".tar.gz")[format]
    call(f"unpack {format}", shutil.unpack_archive, path("packed" + extension), path("out " + format))
    print(tree(path("out " + format)))
    call("again by name", shutil.unpack_archive, path("packed" + extension), path("again"), format)
    shutil.rmtree(path("again"))
call("base_dir", shutil.make_archive, path("based"), "tar", path("source"), "inner")
call("dry_run", shutil.make_archive, path("dry"), "zip", path("source"), dry_run=True)
for args in [("x", "nonsense"), (5, "zip"), ("x",), ("x", None), (path("x"), "zip", path("none")), (path("x"), "zip", path("source", "one")),
             (path("none", "x"), "tar", path("source")), (path("x"), "zip", None, 5)]:
    call(f"make_archive {str(args).replace(folder, 'FOLDER')}", shutil.make_archive, *args)
for args in [(path("none.zip"),), (path("none"),), (5,), (path("packed.zip"), None, "nonsense"), (path("source", "one"),),
             (path("source", "one"), path("x"), "zip"), (path("source", "one"), path("x"), "tar"), (None,), ()]:
    call(f"unpack_archive {str(args).replace(folder, 'FOLDER')}", shutil.unpack_archive, *args)
call("filter", shutil.unpack_archive, path("packed.tar"), path("filtered"), filter="data")
call("filter", shutil.unpack_archive, path("packed.tar"), path("filtered"), filter="nonsense")
call("filter", shutil.unpack_archive, path("packed.zip"), path("filtered"), filter="data")


# ---- formats of one's own
def pack(base_name, base_dir, owner=None, group=None, **keywords):
    print("pack", base_name.replace(folder, "FOLDER"), base_dir, sorted(keywords))
    return base_name + ".own"


def unpack(name, to, **keywords):
    print("unpack", name.replace(folder, "FOLDER"), to.replace(folder, "FOLDER"), keywords)


call("register", shutil.register_archive_format, "own", pack, [("more", 1)], "an own format")
print(("own", "an own format") in shutil.get_archive_formats())
call("make own", shutil.make_archive, path("packed"), "own", path("source"))
for args in [("x", 5), ("x", pack, 5), ("x", pack, [5]), ("x", pack, [(1, 2, 3)]), ("x", pack, "ab"), ("x",), ("x", pack, (), "d", 5)]:
    call(f"register_archive_format {len(args)}", shutil.register_archive_format, *args)
call("unregister", shutil.unregister_archive_format, "own")
call("unregister", shutil.unregister_archive_format, "own")
call("unregister", shutil.unregister_archive_format, [])
call("unregister", shutil.unregister_archive_format)
call("register", shutil.register_unpack_format, "own", [".own", ".owned"], unpack, [("key", 2)], "an own format")
print([entry for entry in shutil.get_unpack_formats() if entry[0] == "own"])
call("unpack own", shutil.unpack_archive, path("some.owned"), path("to"))
for args in [("other", [".own"], unpack), ("other", [".x"], 5), ("other", 5, unpack), ("other", [".x"], unpack, 5), ("other", [5], unpack),
             ("other",), ("own", [".y"], unpack)]:
    call(f"register_unpack_format {args[1:2]}", shutil.register_unpack_format, *args)
for name in "own", "own", "other", [], "nothing":
    call(f"unregister_unpack_format {name}", shutil.unregister_unpack_format, name)
call("unregister_unpack_format", shutil.unregister_unpack_format)

# ---- errors
os.mkfifo(path("fifo"))
call("copy of a fifo", shutil.copyfile, path("fifo"), path("x"))
call("copy to a fifo", shutil.copyfile, path("source", "one"), path("fifo"))
call("the same", shutil.copyfile, path("source", "one"), path("source", "one"))
call("a folder", shutil.copyfile, path("source"), path("x"))
call("into itself", shutil.move, path("source"), path("source", "inner"))
call("there already", shutil.copytree, path("source"), path("out zip"))
call("there already", shutil.copytree, path("source"), path("out zip"), dirs_exist_ok=True)
call("ignored", lambda: (shutil.copytree(path("source"), path("some"), ignore=shutil.ignore_patterns("t*", "x")), tree(path("some")))[1])
call("ignore_patterns", lambda: shutil.ignore_patterns(5)(folder, ["a"]))
call("ignore_patterns", lambda: shutil.ignore_patterns("a")(folder, [5]))
for error in shutil.Error, shutil.SameFileError, shutil.SpecialFileError, shutil.ReadError, shutil.RegistryError:
    print(error, error.__mro__[1], repr(error("text")), str(error(1, "two")))
    call("keyword", error, nonsense=1)
shutil.rmtree(folder)
print(os.path.exists(folder))
