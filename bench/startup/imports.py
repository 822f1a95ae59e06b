"""Seven modules of the library, cold."""

import typing, dataclasses, json, argparse, logging, unittest, asyncio  # noqa: E401
