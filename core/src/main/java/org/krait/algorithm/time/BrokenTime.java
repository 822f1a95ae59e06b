package org.krait.algorithm.time;

import org.krait.algorithm.AlgorithmError;

/**
 * A point of time in parts, numbered as in {@code time.struct_time}.
 *
 * @param year the year, any int
 * @param month 1 to 12
 * @param day 1 to 31
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 61
 * @param weekday 0 (Monday) to 6
 * @param yearday 1 to 366
 * @param dst 1 in daylight saving time, 0 outside, negative for not known
 * @param zone the zone's abbreviation
 * @param offset seconds east of UTC
 */
public record BrokenTime(int year, int month, int day, int hour, int minute, int second, int weekday, int yearday,
        int dst, String zone, int offset) {
    private static final long DAY = 86400;
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec"};

    /**
     * C's {@code gmtime}.
     *
     * @param seconds since 1970
     * @return the time in UTC, null when the year is no int (C's {@code EOVERFLOW})
     */
    public static BrokenTime utc(long seconds) {
        return of(seconds, 0, 0, "GMT");
    }

    static BrokenTime of(long seconds, int offset, int dst, String zone) {
        if (seconds > 1L << 57 || seconds < -(1L << 57)) {
            return null;
        }
        long local = seconds + offset;
        long days = Math.floorDiv(local, DAY);
        int rest = (int) Math.floorMod(local, DAY);
        // years from March on, in cycles of 400 years (Howard Hinnant's civil_from_days)
        long shifted = days + 719468;
        long era = Math.floorDiv(shifted, 146097L);
        int dayOfEra = (int) Math.floorMod(shifted, 146097L);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int m = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * m + 2) / 5 + 1;
        int month = m < 10 ? m + 3 : m - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        if (year > Integer.MAX_VALUE + 1900L || year < Integer.MIN_VALUE + 1900L || year != (int) year) {
            return null;
        }
        return new BrokenTime((int) year, month, day, rest / 3600, rest / 60 % 60, rest % 60,
                (int) Math.floorMod(days + 3, 7L), (int) (days - days(year, 1, 1)) + 1, dst, zone, offset);
    }

    /** Days from 1970 to a date; month and day may be beyond their ranges. */
    static long days(long year, long month, long day) {
        long y = year + Math.floorDiv(month - 1, 12L);
        long m = Math.floorMod(month - 1, 12L) + 1;
        if (m <= 2) {
            y--;
        }
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + day - 1;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    }

    /**
     * The time in seconds since 1970 if it were in UTC, as {@code calendar.timegm}; parts may be beyond their ranges.
     *
     * @return the seconds
     */
    public long secondsAsUtc() {
        return ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
    }

    /**
     * Checks the ranges of the parts as {@code time.strftime} and {@code time.asctime} do, and gives zeros their
     * least value.
     *
     * @return a time in range
     * @throws AlgorithmError ValueError
     */
    public BrokenTime checked() {
        int m = month == 0 ? 1 : month;
        int d = day == 0 ? 1 : day;
        int y = yearday == 0 ? 1 : yearday;
        require(m >= 1 && m <= 12, "month");
        require(d >= 1 && d <= 31, "day of month");
        require(hour >= 0 && hour <= 23, "hour");
        require(minute >= 0 && minute <= 59, "minute");
        require(second >= 0 && second <= 61, "seconds");
        require(weekday >= -1, "day of week");
        require(y >= 1 && y <= 366, "day of year");
        return new BrokenTime(year, m, d, hour, minute, second, Math.floorMod(weekday, 7), y,
                Integer.signum(dst), zone, offset);
    }

    private static void require(boolean inRange, String what) {
        if (!inRange) {
            throw AlgorithmError.value(what + " out of range");
        }
    }

    /**
     * {@code time.asctime}.
     *
     * @return a text such as {@code Tue Mar  5 01:02:03 2024}
     */
    public String asctime() {
        return DAYS[weekday] + ' ' + MONTHS[month - 1] + ' ' + (day < 10 ? " " : "") + day + ' ' + two(hour) + ':'
                + two(minute) + ':' + two(second) + ' ' + year;
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
