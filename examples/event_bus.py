"""An event bus: subscribers are closures, a subscription is undone by the function it answers."""

import asyncio
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Event:
    topic: str
    payload: dict = field(default_factory=dict)


def make_bus():
    """Three functions around one table: subscribe, publish, and a with-block for a temporary listener."""
    listeners = defaultdict(list)
    published = 0

    def subscribe(topic, *, once=False):
        def decorate(handler):
            def deliver(event):
                if once:
                    cancel()
                return handler(event)

            def cancel():
                if deliver in listeners[topic]:
                    listeners[topic].remove(deliver)

            listeners[topic].append(deliver)
            handler.cancel = cancel
            return handler
        return decorate

    def publish(topic, **payload):
        nonlocal published
        published += 1
        event = Event(topic, payload)
        answers, errors = [], []
        for pattern in (topic, "*"):
            for deliver in list(listeners[pattern]):
                try:
                    answers.append(deliver(event))
                except Exception as error:
                    errors.append(error)
        if errors:
            raise ExceptionGroup(f"{topic}: {len(errors)} listeners failed", errors)
        return answers

    @contextmanager
    def listening(topic):
        heard = []

        @subscribe(topic)
        def hear(event):
            heard.append(event)

        try:
            yield heard
        finally:
            hear.cancel()

    publish.count = lambda: published
    return subscribe, publish, listening


subscribe, publish, listening = make_bus()
stock = {"ink": 3, "pen": 1}


@subscribe("sold")
def update_stock(event):
    match event.payload:
        case {"item": item, "count": int(count)} if stock.get(item, 0) >= count:
            stock[item] -= count
            return f"{stock[item]} {item} left"
        case {"item": item}:
            raise LookupError(f"not enough {item}")
        case _:
            raise TypeError("a sale without an item")


@subscribe("*")
def log(event):
    print(f"  log: {event.topic} {event.payload}")


@subscribe("sold", once=True)
def first_sale(event):
    return "the first sale!"


async def clerk(name, orders):
    for item, count in orders:
        await asyncio.sleep(0)
        print(f"{name} sells {count} {item}:", [a for a in publish("sold", item=item, count=count) if a])


def main():
    asyncio.run(shift())
    with listening("closed") as heard:
        publish("closed", by="Ada")
    publish("closed", by="nobody hears this but the log")
    print(len(heard), heard[0])

    try:
        publish("sold", item="gold", count=1)
    except* LookupError as group:
        print("caught:", group.message, [str(e) for e in group.exceptions])
    try:
        publish("sold")
    except* TypeError as group:
        print("caught:", group)
    print(publish.count(), "events,", stock)


async def shift():
    async with asyncio.TaskGroup() as group:
        group.create_task(clerk("Ada", [("ink", 1), ("pen", 1)]))
        group.create_task(clerk("Bob", [("ink", 2)]))


if __name__ == "__main__":
    main()
