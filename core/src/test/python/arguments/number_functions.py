"""The functions of math and cmath with all kinds of arguments."""
from _sweep import modules

# cbrt and sin come from the C library, whose last digit differs
modules("math cmath", skip={"math.cbrt", "cmath.rect"})
