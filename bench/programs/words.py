"""Dicts and strings: count words, group them, build text."""

from _measure import measure

VERSE = ("the cell outlives the frame that made it and the frame that reads it "
         "never asks where the cell was born ") * 4000


def work():
    counts = {}
    for word in VERSE.split():
        word = word.strip().lower()
        counts[word] = counts.get(word, 0) + 1
    groups = {}
    for word, count in counts.items():
        groups.setdefault(len(word), []).append(f"{word}:{count}")
    lines = []
    for size in sorted(groups):
        lines.append(str(size) + " " + ", ".join(sorted(groups[size])))
    text = "\n".join(lines)
    vowels = 0
    for letter in text:
        if letter in "aeiou":
            vowels += 1
    return len(text), vowels, text[:12]


measure("words", work, (162, 22, "2 it:8000\n3 "))
