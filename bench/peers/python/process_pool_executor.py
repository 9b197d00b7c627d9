"""concurrent.futures.ProcessPoolExecutor. It knows no deadline, and after a crash it is broken for good."""

import concurrent.futures
import concurrent.futures.process

import verbs


class Pool:
    how = {
        "hang": "no deadline: result(timeout), the process killed by hand, and a new pool",
        "crash": "BrokenProcessPool, and a new pool",
    }

    def __init__(self):
        self.executor = concurrent.futures.ProcessPoolExecutor(1)

    def call(self, function, *arguments):
        return self.executor.submit(function, *arguments).result()

    def hang(self, function, seconds):
        try:
            self.executor.submit(function).result(seconds)
        except concurrent.futures.TimeoutError:
            for process in list(self.executor._processes.values()):  # there is no public way to them
                process.kill()
            self.renew()

    def crash(self, function):
        try:
            self.call(function)
        except concurrent.futures.process.BrokenProcessPool:
            self.renew()

    def renew(self):
        self.close()
        self.executor = concurrent.futures.ProcessPoolExecutor(1)

    def close(self):
        self.executor.shutdown()


if __name__ == "__main__":
    verbs.main(Pool)
