package org.krait.algorithm.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A local time zone: the offset, the abbreviation and daylight saving at each moment. It comes from a file of the zone
 * database, from a POSIX rule ({@code EST5EDT,M3.2.0,M11.1.0}), or, where there are no such files, from the JDK.
 */
public abstract class LocalZone {
    /** Universal time. */
    public static final LocalZone UTC = new Fixed(new Type(0, false, "UTC"));
    private static final Path DATABASE = Path.of("/usr/share/zoneinfo");
    private static final Path LOCALTIME = Path.of("/etc/localtime");
    private static final int HALF_YEAR = (365 * 24 + 6) * 1800;
    /** How far {@code mktime} looks for the other kind of time, about 17 years, and in which steps. */
    private static final long SEARCH = 536454000;
    private static final long STEP = 601200;

    /**
     * A kind of local time.
     *
     * @param offset seconds east of UTC
     * @param isDst whether it is daylight saving time
     * @param name the abbreviation
     */
    public record Type(int offset, boolean isDst, String name) {}

    LocalZone() {}

    /**
     * The zone of a value of {@code TZ}, as the C library reads it.
     *
     * @param tz the value; null when the variable is not set, for the system's zone
     * @return the zone
     */
    public static LocalZone of(String tz) {
        if (tz == null) {
            LocalZone system = file(LOCALTIME);
            return system != null ? system : Files.isDirectory(DATABASE) ? UTC : ofJdk(ZoneId.systemDefault());
        }
        String name = tz.startsWith(":") ? tz.substring(1) : tz;
        if (name.isEmpty()) {
            return UTC;
        }
        if (!name.contains("..")) {
            try {
                LocalZone found = file(DATABASE.resolve(name));
                if (found != null) {
                    return found;
                }
            } catch (InvalidPathException notAFile) {
                // it may be a rule
            }
        }
        LocalZone rule = PosixZone.parse(name);
        if (rule != null) {
            return rule;
        }
        if (!Files.isDirectory(DATABASE)) {
            try {
                return ofJdk(ZoneId.of(name));
            } catch (DateTimeException unknown) {
                // as below
            }
        }
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return new Fixed(new Type(0, false, end >= 3 ? name.substring(0, end) : "UTC"));
    }

    private static LocalZone file(Path path) {
        try {
            return Files.isRegularFile(path) ? ZoneFile.parse(Files.readAllBytes(path)) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static LocalZone ofJdk(ZoneId id) {
        ZoneRules rules = id.getRules();
        TimeZone names = TimeZone.getTimeZone(id);
        return new LocalZone() {
            @Override
            public Type at(long seconds) {
                Instant instant = Instant.ofEpochSecond(Math.clamp(seconds, -31556889864403199L, 31556889864403199L));
                boolean dst = rules.isDaylightSavings(instant);
                return new Type(rules.getOffset(instant).getTotalSeconds(), dst,
                        names.getDisplayName(dst, TimeZone.SHORT, Locale.ROOT));
            }
        };
    }

    /**
     * The kind of local time at a moment.
     *
     * @param seconds since 1970
     * @return the kind
     */
    public abstract Type at(long seconds);

    /**
     * C's {@code localtime}.
     *
     * @param seconds since 1970
     * @return the local time, null when the year is no int (C's {@code EOVERFLOW})
     */
    public final BrokenTime localtime(long seconds) {
        Type type = at(seconds);
        return BrokenTime.of(seconds, type.offset, type.isDst ? 1 : 0, type.name);
    }

    /**
     * C's {@code mktime}: the moment of a local time, whose parts may be beyond their ranges. A time that daylight
     * saving skips is taken by the offset before; one that occurs twice, as the first.
     *
     * @param time the time; weekday and yearday are not looked at
     * @return seconds since 1970
     */
    public final long mktime(BrokenTime time) {
        long local = time.secondsAsUtc();
        long before = local - at(local - 86400).offset;
        long after = local - at(local + 86400).offset;
        long t = at(before).offset == local - before || at(after).offset != local - after ? before : after;
        Type found = at(t);
        if (time.dst() < 0 || found.isDst == time.dst() > 0) {
            return t;
        }
        // the flag says otherwise: first the twin of an hour that occurs twice, then the nearest time of that kind
        if (at(after).isDst == time.dst() > 0 && at(after).offset == local - after) {
            return after;
        }
        for (long step = STEP; step < SEARCH; step += STEP) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Type other = at(t + sign * step);
                if (other.isDst == time.dst() > 0) {
                    return local - other.offset;
                }
            }
        }
        return t + (time.dst() > 0 ? -3600 : 3600);
    }

    /**
     * What {@code time.tzset} makes of the zone.
     *
     * @param timezone seconds west of UTC, outside daylight saving time
     * @param altzone seconds west of UTC in daylight saving time
     * @param hasDst {@code time.daylight}
     * @param name abbreviation outside daylight saving time
     * @param dstName abbreviation in daylight saving time
     */
    public record Constants(int timezone, int altzone, boolean hasDst, String name, String dstName) {}

    /**
     * The constants of the module {@code time}: from the times around New Year and half a year later.
     *
     * @param now seconds since 1970
     * @return the constants
     */
    public final Constants constants(long now) {
        long newYear = now / (2L * HALF_YEAR) * (2L * HALF_YEAR);
        Type january = at(newYear);
        Type july = at(newYear + HALF_YEAR);
        boolean southern = january.offset > july.offset;
        Type standard = southern ? july : january;
        Type other = southern ? january : july;
        return new Constants(-standard.offset, -other.offset, january.offset != july.offset, standard.name, other.name);
    }

    /** A zone of one kind of time. */
    static final class Fixed extends LocalZone {
        private final Type type;

        Fixed(Type type) {
            this.type = type;
        }

        @Override
        public Type at(long seconds) {
            return type;
        }
    }
}
