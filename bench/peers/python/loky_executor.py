"""joblib's loky: an executor that is used again by whoever asks for it, and made anew when it is broken."""

import concurrent.futures

import joblib
import verbs
from joblib.externals import loky
from joblib.externals.loky.process_executor import BrokenProcessPool


class Pool:
    how = {
        "hang": "no deadline: result(timeout), shutdown(kill_workers), and the next executor",
        "crash": "BrokenProcessPool, and the next executor",
        "handover": "by joblib.Parallel, which writes the array to a file that both map",
    }

    def executor(self):
        return loky.get_reusable_executor(max_workers=1)

    def call(self, function, *arguments):
        if arguments:
            # It takes two to be parallel: with one, joblib makes the call in its own process.
            return joblib.Parallel(n_jobs=2, backend="loky")([joblib.delayed(function)(*arguments)])[0]
        return self.executor().submit(function).result()

    def hang(self, function, seconds):
        executor = self.executor()
        try:
            executor.submit(function).result(seconds)
        except concurrent.futures.TimeoutError:
            executor.shutdown(kill_workers=True)

    def crash(self, function):
        try:
            self.call(function)
        except BrokenProcessPool:
            pass

    def close(self):
        loky.get_reusable_executor().shutdown(kill_workers=True)


if __name__ == "__main__":
    verbs.main(Pool)
