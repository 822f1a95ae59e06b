import os
os.environ['TZ']='UTC'
import time
time.tzset()
def t(f,*a,**k):
    try: print(f.__name__, a, f(*a,**k))
    except BaseException as e: print(f.__name__, a, type(e).__name__, e)
t(time.gmtime,0); t(time.gmtime,-1.5); t(time.gmtime,1e20); t(time.gmtime,'x'); t(time.gmtime,float('nan')); t(time.gmtime,1,2); t(time.gmtime, 1e15); t(time.gmtime,2**63); t(time.gmtime,1e18)
t(time.localtime,0); t(time.mktime,(2020,1,1,0,0,0,0,0,0)); t(time.mktime,(2020,1,1)); t(time.mktime,1); t(time.mktime,(2020,1,1,0,0,0,0,0,'x'))
t(time.mktime,[1]*9); t(time.mktime,(2**40,)+(1,)*8); t(time.mktime,(1969,12,31,23,59,59,0,0,0))
t(time.asctime,(2020,1,1,0,0,0,0,1,0)); t(time.asctime,(2020,13,1,0,0,0,0,1,0)); t(time.asctime,(2020,1,32,0,0,0,0,1,0)); t(time.asctime,(2020,1,1,24,0,0,0,1,0)); t(time.asctime,(2020,1,1,0,60,0,0,1,0)); t(time.asctime,(2020,1,1,0,0,62,0,1,0)); t(time.asctime,(2020,1,1,0,0,0,-2,1,0)); t(time.asctime,(2020,1,1,0,0,0,0,367,0)); t(time.asctime,(2020,0,0,0,0,0,-1,0,0)); t(time.asctime,1); t(time.asctime,(1,2)); t(time.asctime,(12345,1,1,0,0,0,0,1,0)); t(time.asctime,(-5,1,1,0,0,0,0,1,0))
t(time.ctime,0); t(time.ctime,'x'); t(time.sleep,-1); t(time.sleep,'x'); t(time.sleep,float('nan')); t(time.sleep,1e20)
t(time.strftime,1); 
tt=(2020,2,3,4,5,6,0,34,0)
for c in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%EfiJKLNoqvQ+':
    t(time.strftime,'%'+c,tt)
for f in ['%-d','%_d','%05d','%^a','%#Z','%10Y','%EY','%Od','%','a%','%-5d','\u1234%Y','\0%Y\0','%:z','%::z','%E%','%4C','%^B','%#a','%#p','%_H', '%010Y','%s','%+4Y','%e','%k']:
    t(time.strftime,f,tt)
t(time.strftime,'%Y',(99,)+tt[1:]); t(time.strftime,'%y %C %G %F',(99,)+tt[1:]);t(time.strftime,'%Y %y %C %c',(-5,)+tt[1:]);t(time.strftime,'%y',(-5,)+tt[1:]);t(time.strftime,'%Y %c %x',(12345,)+tt[1:])
t(time.get_clock_info,'x'); t(time.get_clock_info,'time'); t(time.get_clock_info,'monotonic'); t(time.get_clock_info,'perf_counter'); t(time.get_clock_info,'process_time'); t(time.get_clock_info,'thread_time'); t(time.get_clock_info,1)
t(time.clock_gettime,'x'); t(time.clock_gettime,999); t(time.clock_getres,1); t(time.clock_settime,0,'x'); t(time.clock_gettime_ns,999)
t(time.strptime,'2020','%Y'); t(time.strptime,'x','%Y'); t(time.strptime,1)
t(time.struct_time,(1,2)); t(time.struct_time,range(9)); t(time.struct_time,range(11)); t(time.struct_time, 1)
print(time.localtime(0).tm_zone, time.localtime(0).tm_gmtoff, time.tzname, time.gmtime(0).tm_zone)
import os
for z in ['EST+05EDT,M4.1.0,M10.5.0','UTC+0','AEST-10AEDT-11,M10.5.0,M3.5.0','Europe/Berlin',':America/New_York','','xyz','<+03>-3','EST5EDT','NZST-12NZDT,M9.5.0,M4.1.0/3','ABC', 'IST-1GMT0,M10.5.0,M3.5.0/1', 'WGT3WGST,M3.5.0/-2,M10.5.0/-1', 'Asia/Kolkata']:
    os.environ['TZ']=z; time.tzset()
    print(z, time.tzname, time.timezone, time.altzone, time.daylight)
    for s in (0, 1e9, 1.59e9, 4e9, -1e9, -4e9):
        l=time.localtime(s); print(' ', tuple(l), l.tm_zone, l.tm_gmtoff, time.mktime(l))
    for d in (-1,0,1):
        for m in (1,3,7,10):
            print('  ', d, m, time.mktime((2024,m,30,2,30,0,0,0,d)))
