"""What the pools are given to do: the same as bench isolation has its own workers do."""

import ctypes


def empty():
    """Nothing."""


def loop():
    """Never returns."""
    while True:
        pass


def crash():
    """Dies of SIGSEGV."""
    ctypes.string_at(0)


def ends(array):
    """Sees both ends of what it was handed."""
    return float(array[0] + array[-1])


def checksum(array):
    """Sees all of it."""
    return float(array.sum())
