import re, _sre, signal
class Slow(Exception): pass
def slow(*a): raise Slow
signal.signal(signal.SIGVTALRM, slow)
from re import _compiler, _parser
import warnings; warnings.simplefilter('ignore')
def regs(m): return '-' if m is None else str(m.lastindex or -1) + ' ' + ' '.join('%d:%d' % r for r in m.regs)
def code(p, flags):
    t = _parser.parse(p, flags)
    c = _compiler._code(t, flags)
    return ','.join(str(int(x if x < 2**31 else x - 2**32)) for x in c), t.state.groups - 1
def case(p, s, flags=0, pos=0):
    try: r = re.compile(p, flags); c, g = code(p, flags)
    except (re.error, OverflowError, RecursionError): return
    except ValueError: return
    t = T(s) if isinstance(s, str) else ''.join('00%02x' % b for b in s)
    try: # The one alarm comes between these two calls, if at all.
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.02)
        every = '|'.join(regs(m) for m in r.finditer(s, pos))
        row = c, g, t, pos, regs(r.match(s, pos)), regs(r.fullmatch(s, pos)), every or '-'
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except Slow: return
    put(*row)
