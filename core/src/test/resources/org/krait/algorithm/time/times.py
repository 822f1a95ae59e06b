import time, os
def row(t): return ' '.join(map(str, [*t, t.tm_zone, t.tm_gmtoff]))
CODES = 'aAbBcdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%QEOfiJ'
for tz in ('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'EST5EDT', 'CET-1CEST,M3.5.0,M10.5.0/3', 'Australia/Sydney', 'Africa/Casablanca',
        'Europe/London', 'Europe/Dublin', '<+03>-3', 'Foo/Bar', '', 'America/Sao_Paulo', 'AAA3BBB2,J60/1,J300/2:30', 'AAA3BBB,59,299', 'XYZ-1:30', 'Asia/Kathmandu'):
    os.environ['TZ'] = tz; time.tzset()
    put('zone', tz, int(time.time()), time.timezone, time.altzone, time.daylight, *time.tzname)
    for i in range(250):
        t = random.choice([random.randrange(-3 * 10**9, 5 * 10**9), random.randrange(0, 2 * 10**9), random.randrange(-10**12, 10**12)])
        b = time.localtime(t)
        put('local', tz, t, row(b)); put('utc', tz, t, row(time.gmtime(t)))
        put('make', tz, *b[:6], b.tm_isdst, int(time.mktime(b)))
        loose = (random.randrange(1900, 2100), random.randrange(-20, 30), random.randrange(-40, 400), random.randrange(-50, 50), random.randrange(-100, 200), random.randrange(-100, 200))
        put('make', tz, *loose, 0, int(time.mktime(loose + (0, 0, 0))))
        f = ''.join(random.choice(['', '', 'x', ' ']) + '%' + random.choice(['', '', '', '-', '_', '0', '^', '#']) + random.choice(['', '', '', '5', '12']) + random.choice(['', '', '', 'E', 'O'])
            + random.choice(CODES) for _ in range(4))
        if f.rstrip('EO')[-1:] in '%-_0^#512' or any(f[k - 1] in '125EO' or f[k - 2:k + 1] == '%#E' for k in range(1, len(f)) if f[k] in 'z%'): continue
        put('format', tz, t, T(f), T(time.strftime(f, b)), time.asctime(b))
