package org.krait.algorithm.time;

import java.util.Locale;

/**
 * {@code strftime} of the C library in the C locale, with its flags ({@code _ - 0 ^ #}), widths and modifiers. A
 * directive that does not exist stays as it is.
 */
public final class TimeFormat {
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    /** Directives that the modifiers E and O do not go with. */
    private static final String NO_E = "aADFbBhdeHIkljMmSUVgGWw";
    private static final String NO_O = "aADFcCxXY";

    private final BrokenTime time;
    private final LocalZone zone;
    private final StringBuilder out = new StringBuilder();

    private TimeFormat(BrokenTime time, LocalZone zone) {
        this.time = time;
        this.zone = zone;
    }

    /**
     * Formats a time.
     *
     * @param format the format
     * @param time a time in range
     * @param zone the local zone, for {@code %s}
     * @return the text
     */
    public static String format(String format, BrokenTime time, LocalZone zone) {
        TimeFormat f = new TimeFormat(time, zone);
        f.run(format, false);
        return f.out.toString();
    }

    private void run(String format, boolean upper) {
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            if (c != '%') {
                out.append(upper ? Character.toUpperCase(c) : c);
                i++;
                continue;
            }
            i = directive(format, i, upper);
        }
    }

    /** Formats the directive at start; returns its end. */
    private int directive(String format, int start, boolean allUpper) {
        int i = start + 1;
        char pad = 0;
        boolean upper = allUpper;
        boolean swap = false;
        for (; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '_' || c == '-' || c == '0') {
                pad = c;
            } else if (c == '^') {
                upper = true;
            } else if (c == '#') {
                swap = true;
            } else {
                break;
            }
        }
        int width = 0;
        for (; i < format.length() && format.charAt(i) >= '0' && format.charAt(i) <= '9'; i++) {
            width = Math.min(width * 10 + format.charAt(i) - '0', 1 << 16);
        }
        char modifier = 0;
        if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
            modifier = format.charAt(i++);
        }
        if (i == format.length()) {
            out.append(format, start, i);
            return i;
        }
        char code = format.charAt(i);
        int end = i + 1;
        if (modifier != 0 && (modifier == 'E' ? NO_E : NO_O).indexOf(code) >= 0) {
            unknown(format.substring(start, end), upper || swap && "bBh".indexOf(code) >= 0, pad, width);
            return end;
        }
        int number = number(code);
        if (number >= 0) {
            number(numberOf(code), number & 15, (number & 16) != 0 ? '_' : '0', pad, width);
            return end;
        }
        if (code == 'z') {
            if (time.dst() < 0) {
                return end;
            }
            int minutes = Math.abs(time.offset()) / 60;
            out.append(time.offset() < 0 ? '-' : '+');
            number(minutes / 60 * 100 + minutes % 60, 4, '0', pad, width - 1);
            return end;
        }
        String text = textOf(code);
        if (text != null) {
            if (swap && (code == 'p' || code == 'Z')) {
                text = text.toLowerCase(Locale.ROOT);
            } else if (code != 'P' && upper || swap && "aAbBh".indexOf(code) >= 0) {
                text = text.toUpperCase(Locale.ROOT);
            }
            pad(text, pad, width);
            return end;
        }
        String composed = composedOf(code);
        if (composed == null) {
            unknown(format.substring(start, end), upper, pad, width);
            return end;
        }
        int before = out.length();
        run(composed, upper);
        String part = out.substring(before);
        out.setLength(before);
        pad(part, pad, width);
        return end;
    }

    private void unknown(String directive, boolean upper, char pad, int width) {
        pad(upper ? directive.toUpperCase(Locale.ROOT) : directive, pad, width);
    }

    private void pad(String text, char pad, int width) {
        out.repeat(pad == '0' ? '0' : ' ', Math.max(width - text.length(), 0)).append(text);
    }

    private void number(long value, int digits, char usual, char flag, int width) {
        char pad = flag == 0 ? usual : flag;
        String s = Long.toString(Math.abs(value));
        int room = Math.max(width, pad == '-' ? 0 : digits) - (value < 0 ? 1 : 0);
        if (pad != '0') {
            out.repeat(' ', Math.max(room - s.length(), 0));
        }
        if (value < 0) {
            out.append('-');
        }
        if (pad == '0') {
            out.repeat('0', Math.max(room - s.length(), 0));
        }
        out.append(s);
    }

    /** The digits that a numeric directive shows at least, plus 16 where spaces fill them up; -1 for others. */
    private static int number(char code) {
        return switch (code) {
            case 'd', 'g', 'H', 'I', 'm', 'M', 'S', 'U', 'V', 'W', 'y' -> 2;
            case 'e', 'k', 'l' -> 2 + 16;
            case 'j' -> 3;
            case 'C', 'G', 'u', 'w', 'Y' -> 1;
            default -> -1;
        };
    }

    private long numberOf(char code) {
        int sunday = (time.weekday() + 1) % 7;
        return switch (code) {
            case 'd', 'e' -> time.day();
            case 'H', 'k' -> time.hour();
            case 'I', 'l' -> (time.hour() + 11) % 12 + 1;
            case 'j' -> time.yearday();
            case 'm' -> time.month();
            case 'M' -> time.minute();
            case 'S' -> time.second();
            case 'U' -> (time.yearday() + 6 - sunday) / 7;
            case 'W' -> (time.yearday() + 6 - time.weekday()) / 7;
            case 'V' -> isoWeek();
            case 'G' -> isoYear();
            case 'g' -> Math.floorMod(isoYear(), 100);
            case 'C' -> Math.floorDiv(time.year(), 100);
            case 'y' -> Math.floorMod(time.year(), 100);
            case 'Y' -> time.year();
            case 'u' -> time.weekday() + 1;
            case 'w' -> sunday;
            default -> throw new IllegalArgumentException(String.valueOf(code));
        };
    }

    /** Week 1 has the year's first Thursday: the days before belong to the year before. */
    private int isoYear() {
        int thursday = time.yearday() + 3 - time.weekday();
        return thursday < 1 ? time.year() - 1 : thursday > length(time.year()) ? time.year() + 1 : time.year();
    }

    private int isoWeek() {
        int thursday = time.yearday() + 3 - time.weekday();
        if (thursday < 1) {
            thursday += length(time.year() - 1);
        } else if (thursday > length(time.year())) {
            thursday -= length(time.year());
        }
        return (thursday + 6) / 7;
    }

    private static int length(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
    }

    private String textOf(char code) {
        return switch (code) {
            case 'a' -> DAYS[time.weekday()].substring(0, 3);
            case 'A' -> DAYS[time.weekday()];
            case 'b', 'h' -> MONTHS[time.month() - 1].substring(0, 3);
            case 'B' -> MONTHS[time.month() - 1];
            case 'p' -> time.hour() < 12 ? "AM" : "PM";
            case 'P' -> time.hour() < 12 ? "am" : "pm";
            case 'n' -> "\n";
            case 't' -> "\t";
            case '%' -> "%";
            case 'Z' -> time.zone();
            case 's' -> Long.toString(zone.mktime(time));
            default -> null;
        };
    }

    private static String composedOf(char code) {
        return switch (code) {
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'r' -> "%I:%M:%S %p";
            case 'R' -> "%H:%M";
            case 'T', 'X' -> "%H:%M:%S";
            default -> null;
        };
    }
}
