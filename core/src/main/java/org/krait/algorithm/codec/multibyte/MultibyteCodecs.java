package org.krait.algorithm.codec.multibyte;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The encodings by name, in the families of CPython's modules. */
public final class MultibyteCodecs {

    private MultibyteCodecs() {
    }

    /** A module of CPython's. */
    public enum Family {
        CN, HK, ISO2022, JP, KR, TW
    }

    /** A table and what it is the difference from. */
    private enum Tables {
        GB2312, GBK(GB2312), GB18030(GBK), KSX1001, EUC_KR(KSX1001), CP949(KSX1001), JOHAB, EUC_JP,
        SHIFT_JIS(EUC_JP, true), CP932(SHIFT_JIS), BIG5, CP950(BIG5), BIG5HKSCS(BIG5), EUC_JIS_2004(EUC_JP),
        EUC_JISX0213(EUC_JIS_2004), SHIFT_JIS_2004(EUC_JIS_2004, true), SHIFT_JISX0213(SHIFT_JIS_2004),
        JISX0208(EUC_JP), JISX0212, JISX0213_1(EUC_JIS_2004), JISX0213_2, JISX0213_2000_1(EUC_JIS_2004),
        JISX0213_2000_2(JISX0213_2);

        private final Tables base;
        private final boolean shifted;
        private volatile Table table;

        Tables() {
            this(null, false);
        }

        Tables(Tables base) {
            this(base, false);
        }

        Tables(Tables base, boolean shifted) {
            this.base = base;
            this.shifted = shifted;
        }

        /** The table, read when it is first asked for. */
        Table get() {
            Table t = table;
            if (t == null) {
                t = new Table(name().toLowerCase(Locale.ROOT), base == null ? null : base.get(), shifted);
                table = t;
            }
            return t;
        }
    }

    /**
     * The encoding of a name in any family.
     *
     * @return null if there is none of that name
     */
    public static MultibyteCodec find(String name) {
        MultibyteCodec found = null;
        for (Family family : Family.values()) {
            found = found == null ? find(family, name) : found;
        }
        return found;
    }

    /**
     * The encoding of a name.
     *
     * @return null if there is none of that name in the family
     */
    public static MultibyteCodec find(Family family, String name) {
        switch (family) {
            case CN:
                return chinese(name);
            case HK:
                return name.equals("big5hkscs") ? new TableCodec(name, Tables.BIG5HKSCS.get()) : null;
            case ISO2022:
                return iso2022(name);
            case JP:
                return japanese(name);
            case KR:
                return korean(name);
            default:
                return taiwanese(name);
        }
    }

    private static MultibyteCodec chinese(String name) {
        switch (name) {
            case "gb2312":
                return new TableCodec(name, Tables.GB2312.get());
            case "gbk":
                return new TableCodec(name, Tables.GBK.get());
            case "gb18030":
                return new Gb18030Codec(name, Tables.GB18030.get());
            case "hz":
                return new HzCodec(name, Tables.GB2312.get());
            default:
                return null;
        }
    }

    private static MultibyteCodec japanese(String name) {
        switch (name) {
            case "shift_jis":
                return new TableCodec(name, Tables.SHIFT_JIS.get());
            case "cp932":
                return new TableCodec(name, Tables.CP932.get());
            case "euc_jp":
                return new TableCodec(name, Tables.EUC_JP.get());
            case "shift_jis_2004":
                return new TableCodec(name, Tables.SHIFT_JIS_2004.get());
            case "euc_jis_2004":
                return new TableCodec(name, Tables.EUC_JIS_2004.get());
            case "euc_jisx0213":
                return new TableCodec(name, Tables.EUC_JISX0213.get());
            case "shift_jisx0213":
                return new TableCodec(name, Tables.SHIFT_JISX0213.get());
            default:
                return null;
        }
    }

    private static MultibyteCodec korean(String name) {
        switch (name) {
            case "euc_kr":
                return new EucKrCodec(name, Tables.EUC_KR.get());
            case "cp949":
                return new TableCodec(name, Tables.CP949.get());
            case "johab":
                return new TableCodec(name, Tables.JOHAB.get());
            default:
                return null;
        }
    }

    private static MultibyteCodec taiwanese(String name) {
        switch (name) {
            case "big5":
                return new TableCodec(name, Tables.BIG5.get());
            case "cp950":
                return new TableCodec(name, Tables.CP950.get());
            default:
                return null;
        }
    }

    private static MultibyteCodec iso2022(String name) {
        int options = Iso2022Codec.NO_SHIFT | Iso2022Codec.REVISIONS;
        List<CharacterSet> sets = new ArrayList<>();
        switch (name) {
            case "iso2022_kr":
                options = 0;
                sets.add(set('C', 1, Tables.KSX1001));
                break;
            case "iso2022_jp":
                sets.add(set('B', 0, Tables.JISX0208));
                break;
            case "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_ext":
                sets.add(set('B', 0, Tables.JISX0208));
                sets.add(set('D', 0, Tables.JISX0212));
                break;
            case "iso2022_jp_2004":
                sets.add(new CharacterSet.OfTable('Q', 0, Tables.JISX0213_1.get(), true));
                sets.add(set('B', 0, Tables.JISX0208));
                sets.add(set('Q', 0, Tables.JISX0213_1));
                sets.add(set('P', 0, Tables.JISX0213_2));
                break;
            case "iso2022_jp_3":
                sets.add(new CharacterSet.OfTable('O', 0, Tables.JISX0213_2000_1.get(), true));
                sets.add(set('B', 0, Tables.JISX0208));
                sets.add(set('O', 0, Tables.JISX0213_2000_1));
                sets.add(set('P', 0, Tables.JISX0213_2000_2));
                break;
            default:
                return null;
        }
        if (name.equals("iso2022_jp_2")) {
            options |= Iso2022Codec.SINGLE_SHIFT;
            sets.add(set('C', 0, Tables.KSX1001));
            sets.add(set('A', 0, Tables.GB2312));
        }
        if (name.startsWith("iso2022_jp") && !name.endsWith("_2004") && !name.endsWith("_3")) {
            sets.add(new CharacterSet.Roman());
            if (name.endsWith("_ext")) {
                sets.add(new CharacterSet.Katakana());
            }
            sets.add(set('@', 0, Tables.JISX0208));
        }
        if (name.equals("iso2022_jp_2")) {
            sets.add(new CharacterSet.Latin(CharacterSet.ISO_8859_1));
            sets.add(new CharacterSet.Latin(CharacterSet.ISO_8859_7));
        }
        return new Iso2022Codec(name, options, sets);
    }

    private static CharacterSet set(char last, int element, Tables table) {
        return new CharacterSet.OfTable(last, element, table.get(), false);
    }
}
