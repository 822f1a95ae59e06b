total = 1000
log = []


def ledger(total):
    entries = []

    def book(amount, *, text="-"):
        def line():
            return f"{len(entries):>2} {text:<8}{amount:+d}"

        entries.append((amount, text))
        log.append(line())
        return sum(amount for amount, _ in entries) + total

    def audit():
        global total
        total = len(log)
        return [text for _, text in entries if text != "-"]

    return book, audit


book, audit = ledger(total // 10)
print(book(5), book(-7, text="rent"), book(10 ** 20, text="dream"))
print(audit(), total, *log, sep="\n")
print(book.__kwdefaults__, book.__code__.co_cellvars, book.__code__.co_freevars, audit.__code__.co_names)
try:
    del book.__closure__[0].cell_contents
    audit()
except NameError as error:
    print(type(error).__name__, error)
    print(book.__closure__[0])
raise SystemExit(len(log))
