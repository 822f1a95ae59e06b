import inspect


def scanner(words, minimum):
    seen = {}

    def matches():
        for position, word in enumerate(words):
            if len(word) >= minimum and word not in seen:
                seen[word] = position
                minimum_now = yield word
                if minimum_now is not None:
                    yield f"({minimum_now} ignored, {minimum} holds)"

    return matches, {key for key in words if key.isupper()}, lambda: dict(seen)


matches, shouted, seen = scanner("to BE or not to BE that is THE question".split(), 3)
stream = matches()
print(next(stream), stream.send(9), next(stream))
print(sorted(shouted), seen())
print(inspect.getclosurevars(matches).nonlocals.keys() == {"words", "minimum", "seen"})
print(list(stream), list(stream), inspect.getgeneratorstate(stream))
print(matches.__closure__[2].cell_contents, matches.__code__.co_freevars)
stream.send("late")
