"""multiprocessing.Pool. It knows no deadline, and the result of a call whose process died never comes."""

import multiprocessing

import verbs

# As long as a caller who knows that the call is short would wait for a result that may never come.
PATIENCE = verbs.DEADLINE


class Pool:
    how = {
        "hang": "no deadline: get(timeout), terminate, and a new pool",
        "crash": "a crash is not told: get(timeout), terminate, and a new pool",
    }

    def __init__(self):
        self.pool = multiprocessing.Pool(1)

    def call(self, function, *arguments):
        return self.pool.apply(function, arguments)

    def hang(self, function, seconds):
        try:
            self.pool.apply_async(function).get(seconds)
        except multiprocessing.TimeoutError:
            self.close()
            self.pool = multiprocessing.Pool(1)

    def crash(self, function):
        self.hang(function, PATIENCE)

    def close(self):
        self.pool.terminate()
        self.pool.join()


if __name__ == "__main__":
    verbs.main(Pool)
