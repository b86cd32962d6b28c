"""Commands measured in turns, A B C A B C …, so that whatever else the machine does meets all of them alike."""
import os
import shutil
import signal
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    """One run of a command. `memory` is the most that its largest process held, in MB; times are in seconds."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Command:
    """What is measured. `{out}` in its words is the folder that it fills, emptied before, outside the clock."""

    name: str
    words: list
    folder: str = "."
    environment: dict = None


class Failed(Exception):
    pass


class TooLong(Exception):
    pass


def run(command, out, limit):
    """Runs a command once, in a group of processes of its own, which ends with it."""
    for old in (out, out + ".cache"):
        shutil.rmtree(old, ignore_errors=True)
    os.makedirs(out)
    os.sync()
    words = [word.replace("{out}", out) for word in command.words]
    said = os.path.join(os.path.dirname(out), command.name + ".log")
    with open(said, "wb") as log:
        start = time.perf_counter()
        child = subprocess.Popen(words, cwd=command.folder, env={**os.environ, **(command.environment or {})}, stdout=log,
                                 stderr=log, start_new_session=True)
        status, usage = wait(child.pid, start + limit)
        wall = time.perf_counter() - start
    if status is None:
        raise TooLong(command.name)
    if status != 0:
        with open(said, encoding="utf-8", errors="replace") as log:
            raise Failed(f"{' '.join(words)} failed:\n{log.read()[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def wait(pid, end):
    """Waits for a process without taking time from it, until it is too late: then its group is ended."""
    def late(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, max(end - time.perf_counter(), .001))
    try:
        _, status, usage = os.wait4(pid, 0)
        return status, usage
    except TimeoutError:
        os.killpg(pid, signal.SIGKILL)
        os.wait4(pid, 0)
        return None, None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def in_turns(commands, folder, rounds, limit, told=lambda line: None):
    """The runs of each command by its name."""
    runs = {command.name: [] for command in commands}
    for number in range(rounds):
        for command in commands:
            runs[command.name].append(run(command, os.path.join(folder, command.name), limit))
        told(f"round {number + 1} of {rounds}")
    return runs


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def ratio(runs, others, what):
    """The median of the ratios to another command's runs of the same rounds."""
    return statistics.median(getattr(run, what) / getattr(other, what) for run, other in zip(runs, others))
