"""Compiles all .py files of a folder: compile_files.py FOLDER TARGET MODE OPTIMIZE; TARGET/NAME.pyc for each."""
import os
import py_compile
import sys

folder, target, mode, optimize = sys.argv[1:]
for name in sorted(os.listdir(folder)):
    if name.endswith(".py"):
        py_compile.compile(os.path.join(folder, name), os.path.join(target, name + "c"), doraise=True,
                           optimize=int(optimize), invalidation_mode=py_compile.PycInvalidationMode[mode])
