"""Comparing an OrderedDict compares its entries, then its keys in order, whatever the first did to it."""
from collections import OrderedDict


class Key:
    count = 0

    def __hash__(self):
        return 5

    def __eq__(self, other):
        Key.count += 1
        if Key.count == 1:
            del first[target]
        return self.__class__ is other.__class__


target = Key()
first = OrderedDict.fromkeys((0, target, 4.2))
second = OrderedDict.fromkeys((0, Key(), 4.2))
print(first == second, Key.count, list(first))
print(OrderedDict.fromkeys("abc") == OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab") == OrderedDict.fromkeys("ba"),
      OrderedDict.fromkeys("ab") == dict.fromkeys("ba"))
