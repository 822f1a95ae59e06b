package org.krait.algorithm.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.Oracle;

class TimeTest {
    @Test
    void knowsDates() {
        assertEquals("Thu Jan  1 00:00:00 1970", BrokenTime.utc(0).asctime());
        assertNull(BrokenTime.utc(1_000_000_000_000_000_000L));
        BrokenTime bad = new BrokenTime(2024, 13, 1, 0, 0, 0, 0, 1, 0, "UTC", 0);
        assertEquals("ValueError: month out of range", Oracle.attempt(bad::checked));
        assertEquals(AlgorithmError.Kind.VALUE, AlgorithmError.value("").kind());
    }

    @Test
    void asCPython() {
        Oracle.Differences d = new Oracle.Differences();
        Map<String, LocalZone> zones = new HashMap<>();
        for (String[] c : Oracle.cases("time/times.py")) {
            LocalZone zone = zones.computeIfAbsent(c[1], LocalZone::of);
            switch (c[0]) {
                case "zone" -> {
                    LocalZone.Constants k = zone.constants(Long.parseLong(c[2]));
                    d.check(String.join(" ", c[3], c[4], c[5], c[6], c[7]), k.timezone() + " " + k.altzone() + " "
                            + (k.hasDst() ? 1 : 0) + " " + k.name() + " " + k.dstName(), c);
                }
                case "local" -> d.check(c[3], row(zone.localtime(Long.parseLong(c[2]))), c);
                case "utc" -> d.check(c[3], row(BrokenTime.utc(Long.parseLong(c[2]))), c);
                case "make" -> d.check(c[9], String.valueOf(zone.mktime(new BrokenTime(Integer.parseInt(c[2]),
                        Integer.parseInt(c[3]), Integer.parseInt(c[4]), Integer.parseInt(c[5]), Integer.parseInt(c[6]),
                        Integer.parseInt(c[7]), 0, 0, Integer.parseInt(c[8]), "", 0))), c);
                default -> {
                    BrokenTime time = zone.localtime(Long.parseLong(c[2]));
                    String format = Oracle.toText(c[3]);
                    d.check(Oracle.toText(c[4]) + "|" + c[5], TimeFormat.format(format, time, zone) + "|"
                            + time.asctime(), new String[] {c[1], c[2], format});
                }
            }
        }
        d.verify();
    }

    private static String row(BrokenTime t) {
        return t.year() + " " + t.month() + " " + t.day() + " " + t.hour() + " " + t.minute() + " " + t.second() + " "
                + t.weekday() + " " + t.yearday() + " " + t.dst() + " " + t.zone() + " " + t.offset();
    }
}
