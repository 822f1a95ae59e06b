package org.krait.module.sys;

import org.krait.object.sequence.StructSequenceType;

/** The types of {@code sys.flags}, {@code sys.version_info} and their kin. */
final class SysTypes {
    static final StructSequenceType FLAGS = StructSequenceType.internal("sys", "flags", 18, "debug", "inspect",
            "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment",
            "verbose",
            "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
            "warn_default_encoding", "safe_path", "int_max_str_digits", "gil", "thread_inherit_context",
            "context_aware_warnings");
    static final StructSequenceType VERSION_INFO = StructSequenceType.internal("sys", "version_info", 5, "major",
            "minor", "micro", "releaselevel", "serial");
    static final StructSequenceType FLOAT_INFO = StructSequenceType.open("sys", "float_info", 11, "max", "max_exp",
            "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    static final StructSequenceType INT_INFO = StructSequenceType.open("sys", "int_info", 4, "bits_per_digit",
            "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    static final StructSequenceType HASH_INFO = StructSequenceType.open("sys", "hash_info", 9, "width", "modulus",
            "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    static final StructSequenceType THREAD_INFO = StructSequenceType.open("sys", "thread_info", 3, "name", "lock",
            "version");
    static final StructSequenceType ASYNCGEN_HOOKS = StructSequenceType.open("builtins", "asyncgen_hooks", 2,
            "firstiter", "finalizer");

    private SysTypes() {}
}
