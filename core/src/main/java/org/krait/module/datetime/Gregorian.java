package org.krait.module.datetime;

import org.krait.object.Errors;

/** The proleptic Gregorian calendar: day 1 is January 1 of year 1. */
final class Gregorian {
    static final int MIN_YEAR = 1;
    static final int MAX_YEAR = 9999;
    static final int MAX_ORDINAL = 3652059;
    private static final int DAYS_IN_400_YEARS = 146097;
    private static final int[] DAYS_IN_MONTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] DAYS_BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private Gregorian() {}

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month];
    }

    private static int daysBeforeYear(int year) {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    /** 1 for the first day of the year. */
    static int dayOfYear(int year, int month, int day) {
        return DAYS_BEFORE_MONTH[month] + (month > 2 && isLeap(year) ? 1 : 0) + day;
    }

    static int ordinal(int year, int month, int day) {
        return daysBeforeYear(year) + dayOfYear(year, month, day);
    }

    /** 0 for Monday. */
    static int weekday(int year, int month, int day) {
        return (ordinal(year, month, day) + 6) % 7;
    }

    /** Year, month and day of an ordinal, which may lie a little beyond the years 1 to 9999. */
    static int[] ofOrdinal(int ordinal) {
        int n = ordinal - 1;
        int year = Math.floorDiv(n, DAYS_IN_400_YEARS) * 400 + 1;
        n = Math.floorMod(n, DAYS_IN_400_YEARS);
        int n100 = n / 36524;
        n %= 36524;
        int n4 = n / 1461;
        n %= 1461;
        int n1 = n / 365;
        n %= 365;
        year += n100 * 100 + n4 * 4 + n1;
        if (n1 == 4 || n100 == 4) {
            return new int[] {year - 1, 12, 31};
        }
        int month = 1;
        int dayOfYear = n + 1;
        while (month < 12 && dayOfYear(year, month + 1, 1) <= dayOfYear) {
            month++;
        }
        return new int[] {year, month, dayOfYear - dayOfYear(year, month, 1) + 1};
    }

    /** The ordinal of the Monday of an ISO year's first week. */
    static int isoMonday(int year) {
        int first = ordinal(year, 1, 1);
        int weekday = (first + 6) % 7;
        int monday = first - weekday;
        return weekday > 3 ? monday + 7 : monday;
    }

    /** Why an ISO date is none; null if it is one. */
    static String isoError(int year, int week, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return "year must be in 1..9999, not " + year;
        }
        if (week <= 0 || week >= 53) {
            int first = weekday(year, 1, 1);
            if (week != 53 || first != 3 && !(first == 2 && isLeap(year))) {
                return "Invalid week: " + week;
            }
        }
        return day <= 0 || day >= 8 ? "Invalid weekday: " + day + " (range is [1, 7])" : null;
    }

    static int[] ofIso(int year, int week, int day) {
        return ofOrdinal(isoMonday(year) + (week - 1) * 7 + day - 1);
    }

    static void checkDate(int year, int month, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw Errors.valueError("year must be in 1..9999, not " + year);
        }
        if (month < 1 || month > 12) {
            throw Errors.valueError("month must be in 1..12, not " + month);
        }
        int most = daysInMonth(year, month);
        if (day < 1 || day > most) {
            throw Errors.valueError("day " + day + " must be in range 1.." + most + " for month " + month + " in year "
                    + year);
        }
    }

    static void checkTime(int hour, int minute, int second, int microsecond, int fold) {
        check(hour, 23, "hour");
        check(minute, 59, "minute");
        check(second, 59, "second");
        check(microsecond, 999999, "microsecond");
        if (fold != 0 && fold != 1) {
            throw Errors.valueError("fold must be either 0 or 1, not " + fold);
        }
    }

    private static void check(int value, int most, String name) {
        if (value < 0 || value > most) {
            throw Errors.valueError(name + " must be in 0.." + most + ", not " + value);
        }
    }
}
