import sys, struct, random
random.seed(20260228)
def F(x): return struct.pack('>d', x).hex() if x == x else '7ff8000000000000'
def T(s): return s.encode('utf-16-be', 'surrogatepass').hex()
def B(b): return bytes(b).hex()
def put(*fields): print('\t'.join(map(str, fields)))
def attempt(f, *a):
    try: return f(*a)
    except Exception as e: return type(e).__name__ + ': ' + str(e)
def some_float():
    k = random.randrange(6)
    if k == 0: return struct.unpack('d', random.randbytes(8))[0]
    if k == 1: return float(random.randrange(-10**6, 10**6))
    if k == 2: return random.uniform(-1000, 1000)
    if k == 3: return round(random.uniform(-1000, 1000), random.randrange(8))
    if k == 4: return random.choice([-1, 1]) * 2.0 ** random.randrange(-1074, 1024)
    return random.choice([0.0, -0.0, 1.0, -1.0, 0.5, 2.5, 1e16, 1e22, 5e-324, 1.7976931348623157e308,
        float('inf'), float('-inf'), float('nan'), 0.1, 1e-5, 123456789.5, 9007199254740993.0])
