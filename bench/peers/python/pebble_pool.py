"""pebble.ProcessPool: deadlines and crashes are its own business."""

import concurrent.futures

import pebble
import verbs


class Pool:
    how = {}

    def __init__(self):
        self.pool = pebble.ProcessPool(max_workers=1)

    def call(self, function, *arguments):
        return self.pool.schedule(function, args=arguments).result()

    def hang(self, function, seconds):
        try:
            self.pool.schedule(function, timeout=seconds).result()
        except concurrent.futures.TimeoutError:
            pass

    def crash(self, function):
        try:
            self.call(function)
        except pebble.ProcessExpired:
            pass

    def close(self):
        self.pool.stop()
        self.pool.join()


if __name__ == "__main__":
    verbs.main(Pool)
