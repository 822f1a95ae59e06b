def share(total, people):
    part = total / people
    return part


def main():
    total = 12
    for people in (3, 2, 0):
        print(share(total, people))


main()
