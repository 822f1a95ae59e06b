"""The methods of containers in collections and array with all kinds of arguments."""
import array
import collections

from _sweep import objects

# An index that is no int: CPython's slot wrappers have words of their own
objects({
    "deque": lambda: collections.deque([1, 2, 3], 5),
    "defaultdict": lambda: collections.defaultdict(list, {1: [2]}),
    "OrderedDict": lambda: collections.OrderedDict([(1, 2), ("a", "b")]),
    "Counter": lambda: collections.Counter("abca"),
    "array('i')": lambda: array.array("i", [1, 2, 3]),
    "array('w')": lambda: array.array("w", "abc"),
}, skip={"array('i').buffer_info", "array('w').buffer_info", "deque.__getitem__", "deque.__setitem__", "deque.__delitem__"})
