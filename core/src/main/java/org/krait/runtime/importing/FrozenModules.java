package org.krait.runtime.importing;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.krait.code.CodeObject;
import org.krait.code.MarshalReader;
import org.krait.runtime.Compilation;
import org.krait.runtime.Interpreter;
import org.krait.runtime.function.PyCode;

/**
 * The frozen modules: library modules whose code is part of the runtime, so that they exist before any file is found.
 * The same as CPython's; their code objects have {@code <frozen name>} as file name. Code comes from a file that is
 * made with the distribution, else from the library's source. (It is no resource of the jar: opening a jar of thousands
 * of entries is a tenth of a short program's time.)
 */
public final class FrozenModules {
    /** Name → where its source is in the library; a name that ends with a slash's {@code __init__} is a package. */
    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("_frozen_importlib", "importlib/_bootstrap.py"),
            Map.entry("_frozen_importlib_external", "importlib/_bootstrap_external.py"),
            Map.entry("zipimport", "zipimport.py"),
            Map.entry("abc", "abc.py"),
            Map.entry("codecs", "codecs.py"),
            Map.entry("io", "io.py"),
            Map.entry("_collections_abc", "_collections_abc.py"),
            Map.entry("_sitebuiltins", "_sitebuiltins.py"),
            Map.entry("genericpath", "genericpath.py"),
            Map.entry("ntpath", "ntpath.py"),
            Map.entry("posixpath", "posixpath.py"),
            Map.entry("os", "os.py"),
            Map.entry("site", "site.py"),
            Map.entry("stat", "stat.py"),
            Map.entry("importlib.util", "importlib/util.py"),
            Map.entry("importlib.machinery", "importlib/machinery.py"),
            Map.entry("runpy", "runpy.py"),
            Map.entry("__hello__", "__hello__.py"),
            Map.entry("__phello__", "__phello__/__init__.py"),
            Map.entry("__phello__.ham", "__phello__/ham/__init__.py"),
            Map.entry("__phello__.ham.eggs", "__phello__/ham/eggs.py"),
            Map.entry("__phello__.spam", "__phello__/spam.py"));

    /** A frozen module with the code of another one. */
    private record Alias(String code, boolean isPackage, String origin) {
    }

    /** Frozen for the tests of {@code importlib}; a package's {@code __init__} tells by a {@code <} whose it is. */
    private static final Map<String, Alias> ALIASES = Map.of(
            "__hello_alias__", new Alias("__hello__", false, "__hello__"),
            "__phello_alias__", new Alias("__hello__", true, "__hello__"),
            "__phello_alias__.spam", new Alias("__hello__", false, "__hello__"),
            "__phello__.__init__", new Alias("__phello__", false, "<__phello__"),
            "__phello__.ham.__init__", new Alias("__phello__.ham", false, "<__phello__.ham"));

    /** A module that is frozen and in no file of the library. */
    private static final String ONLY_FROZEN = "__hello_only__";

    /** The sources that the library does not have: empty files are missing there. */
    private static final Map<String, String> TEXTS = Map.of(
            ONLY_FROZEN, "initialized = True\nprint(\"Hello world!\")\n",
            "__phello__.ham", "",
            "__phello__.ham.eggs", "");

    private final Interpreter interpreter;

    FrozenModules(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** Whether there is a frozen module of this name. */
    public static boolean exists(String name) {
        return SOURCES.containsKey(name) || ALIASES.containsKey(name) || name.equals(ONLY_FROZEN);
    }

    /** Whether the frozen module is a package. */
    public static boolean isPackage(String name) {
        Alias alias = ALIASES.get(name);
        return alias != null ? alias.isPackage : SOURCES.getOrDefault(name, "").endsWith("__init__.py");
    }

    /** The name of the module whose file has the source; null if there is no file. */
    public static String origin(String name) {
        Alias alias = ALIASES.get(name);
        return alias != null ? alias.origin : SOURCES.containsKey(name) ? displayName(name) : null;
    }

    /** Where a frozen module's source is, relative to the library folder. */
    public static String source(String name) {
        return SOURCES.get(name);
    }

    /** The names of the frozen modules whose source is in the library. */
    public static Iterable<String> inLibrary() {
        return SOURCES.keySet();
    }

    /** The names of all frozen modules. */
    public static Iterable<String> names() {
        List<String> names = new ArrayList<>(SOURCES.keySet());
        names.addAll(ALIASES.keySet());
        names.add(ONLY_FROZEN);
        return names;
    }

    /** The name in a frozen module's {@code co_filename}: importlib's own modules go by their real names. */
    public static String displayName(String name) {
        return switch (name) {
            case "_frozen_importlib" -> "importlib._bootstrap";
            case "_frozen_importlib_external" -> "importlib._bootstrap_external";
            case ONLY_FROZEN -> "frozen_only";
            default -> name;
        };
    }

    /** The code of a frozen module; null if there is none. */
    public PyCode code(String name) {
        if (ALIASES.containsKey(name)) {
            return code(ALIASES.get(name).code);
        }
        String text = TEXTS.get(name);
        if (text != null) {
            return new PyCode(Compilation.compileModule(text.getBytes(StandardCharsets.US_ASCII),
                    "<frozen " + displayName(name) + ">", interpreter.options.flag("optimize")));
        }
        String source = SOURCES.get(name);
        String home = interpreter.options.home();
        if (source == null || home == null) {
            return null;
        }
        int optimize = interpreter.options.flag("optimize");
        try (InputStream in = new FileInputStream(home + "/lib/" + fileName(name, optimize))) {
            byte[] bytes = in.readAllBytes();
            return new PyCode((CodeObject) new MarshalReader(bytes, 0, bytes.length).read());
        } catch (IOException e) {
            return compiled(name, Path.of(home, "lib", "python3.14", source), optimize);
        }
    }

    /** Where the marshalled code of a frozen module is in the {@code lib} folder of a distribution. */
    public static String fileName(String name, int optimize) {
        return "frozen/" + name + (optimize == 0 ? "" : ".opt-" + optimize);
    }

    private static PyCode compiled(String name, Path source, int optimize) {
        try {
            return new PyCode(Compilation.compileModule(Files.readAllBytes(source),
                    "<frozen " + displayName(name) + ">", optimize));
        } catch (IOException e) {
            return null;
        }
    }
}
