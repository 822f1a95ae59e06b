package org.krait.algorithm.time;

/**
 * A POSIX rule: {@code std offset [dst [offset] [,start[/time],end[/time]]]}. Without dates the rule of the United
 * States holds, as in the C library.
 */
final class PosixZone extends LocalZone {
    private static final String DEFAULT_DATES = ",M3.2.0,M11.1.0";

    private final Type standard;
    private final Type daylight;
    private final Date start;
    private final Date end;

    private PosixZone(Type standard, Type daylight, Date start, Date end) {
        this.standard = standard;
        this.daylight = daylight;
        this.start = start;
        this.end = end;
    }

    /** When time changes: kind M (month, week, weekday), J (day without February 29) or 0 (day from 0). */
    private record Date(char kind, int month, int week, int day, int time) {
        /** Seconds from 1970 to the change in a year, in that day's local time. */
        long in(long year) {
            if (kind == 'J') {
                boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                return (BrokenTime.days(year, 1, 1) + day - 1 + (leap && day >= 60 ? 1 : 0)) * 86400 + time;
            }
            if (kind != 'M') {
                return (BrokenTime.days(year, 1, 1) + day) * 86400 + time;
            }
            long first = BrokenTime.days(year, month, 1);
            long at = first + Math.floorMod(day - (first + 4), 7L) + 7L * (week - 1);
            while (at >= BrokenTime.days(year, month + 1L, 1)) {
                at -= 7; // week 5 is the last
            }
            return at * 86400 + time;
        }
    }

    static LocalZone parse(String text) {
        try {
            Parser p = new Parser(text);
            String name = p.name();
            if (name == null || p.atEnd()) {
                return null;
            }
            int offset = -p.time();
            Type standard = new Type(offset, false, name);
            if (p.atEnd()) {
                return new Fixed(standard);
            }
            String dst = p.name();
            if (dst == null) {
                return null;
            }
            int dstOffset = p.atEnd() || p.peek() == ',' ? offset + 3600 : -p.time();
            if (p.atEnd()) {
                p = new Parser(DEFAULT_DATES);
            }
            Date start = p.date();
            Date end = p.date();
            return p.atEnd() ? new PosixZone(standard, new Type(dstOffset, true, dst), start, end) : null;
        } catch (NumberFormatException | StringIndexOutOfBoundsException broken) {
            return null;
        }
    }

    @Override
    public Type at(long seconds) {
        BrokenTime utc = BrokenTime.utc(seconds + standard.offset());
        if (utc == null) {
            return standard;
        }
        int year = Math.max(utc.year(), 1970); // earlier years count as before the changes of 1970
        long from = start.in(year) - standard.offset();
        long to = end.in(year) - daylight.offset();
        boolean isDst = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to;
        return isDst ? daylight : standard;
    }

    /** Reads a rule; a broken one ends in an exception of the JDK. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at == text.length();
        }

        char peek() {
            return text.charAt(at);
        }

        String name() {
            int begin = at;
            if (peek() == '<') {
                at = text.indexOf('>', at) + 1;
                return at == 0 ? null : text.substring(begin + 1, at - 1);
            }
            while (!atEnd() && Character.isLetter(peek())) {
                at++;
            }
            return at - begin < 3 ? null : text.substring(begin, at);
        }

        private int number() {
            int begin = at;
            while (!atEnd() && peek() >= '0' && peek() <= '9') {
                at++;
            }
            return Integer.parseInt(text.substring(begin, at));
        }

        private boolean accept(char c) {
            if (!atEnd() && peek() == c) {
                at++;
                return true;
            }
            return false;
        }

        /** {@code [+-]hh[:mm[:ss]]} in seconds. */
        int time() {
            int sign = accept('-') ? -1 : 1;
            if (sign > 0) {
                accept('+');
            }
            int seconds = number() * 3600;
            if (accept(':')) {
                seconds += number() * 60;
                if (accept(':')) {
                    seconds += number();
                }
            }
            return sign * seconds;
        }

        Date date() {
            if (!accept(',')) {
                throw new NumberFormatException();
            }
            char kind = '0';
            int month = 0;
            int week = 0;
            int day;
            if (accept('M')) {
                kind = 'M';
                month = number();
                at++;
                week = number();
                at++;
                day = number();
            } else {
                kind = accept('J') ? 'J' : kind;
                day = number();
            }
            return new Date(kind, month, week, day, accept('/') ? time() : 7200);
        }
    }
}
