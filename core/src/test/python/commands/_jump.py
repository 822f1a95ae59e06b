def f(n):
    total = 0
    for i in range(n):
        total += i
    total *= 10
    return total


print(f(3))
print(f(4))
