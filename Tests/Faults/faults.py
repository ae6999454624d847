#!/usr/bin/env python3
"""Every call that writes fails in turn, and the program is killed at every one.

usage: faults.py PROGRAM
"""
import os, re, subprocess, sys, tempfile

PROGRAM = sys.argv[1]
CALLS = ['openat2', 'pwrite64', 'fsync', 'renameat2', 'renameat', 'unlinkat', 'mkdirat', 'fchmod',
         'fallocate', 'ftruncate']
ERRORS = ['EIO', 'ENOSPC', 'EINTR', 'EMFILE', 'EROFS']
MOST = 60


def run(step, folder, call, effect, number):
    """The step with one call of one kind disturbed: what it said, and whether it was disturbed."""
    log = folder + '.log'
    done = subprocess.run(
        ['strace', '-f', '-o', log, '-e', 'trace=' + call, '-e',
         f'inject={call}:{effect}:when={number}', PROGRAM, step, folder],
        capture_output=True, text=True, timeout=60)
    reached = 'INJECTED' in open(log).read() or done.returncode < 0 or done.returncode > 128
    return done, reached


def said(output, word):
    return max([0] + [int(number) for number in re.findall(rf'{word} (\d+)', output)])


def verify(folder, promised, what):
    done = subprocess.run([PROGRAM, 'verify', folder, str(promised)], capture_output=True, text=True)
    if done.returncode:
        print(f'  {what}: {done.stdout.strip()}')
    return done.returncode != 0


def drafts(folder):
    return [name for _, _, names in os.walk(folder) for name in names if name.endswith('.acta-tmp')]


def sweep(step, call, effect, kills):
    wrong = 0
    for number in range(1, MOST + 1):
        with tempfile.TemporaryDirectory() as work:
            folder = os.path.join(work, 'group')
            os.mkdir(folder)
            done, reached = run(step, folder, call, effect, number)
            if not reached:
                return wrong, number - 1
            what = f'{step}, {call} {number} {effect}'
            # What survives a kill is more than what survives a power cut: all that was typed.
            promised = max(said(done.stdout, 'SAVED'), said(done.stdout, 'TYPED') if kills else 0)
            # A call that was interrupted did nothing, and is made again.
            if effect == 'error=EINTR' and said(done.stdout, 'SAVED') < 5:
                print(f'  {what}: {done.stdout.strip()}')
                wrong += 1
            if said(done.stdout, 'STRANGER'):
                print(f'  {what}: took its own text for another program\'s')
                wrong += 1
            if not kills and drafts(folder):
                print(f'  {what}: a draft was left: {drafts(folder)}')
                wrong += 1
            wrong += verify(folder, promised, what)
    return wrong, MOST


def main():
    wrong = 0
    for step in ['save', 'type']:
        count = 0
        for call in CALLS:
            for error in ERRORS:
                found, tried = sweep(step, call, 'error=' + error, kills=False)
                wrong, count = wrong + found, count + tried
        kills = 0
        for call in CALLS:
            found, tried = sweep(step, call, 'signal=KILL', kills=True)
            wrong, kills = wrong + found, kills + tried
        print(f'{step}: {count} failing calls, {kills} kills')
        if count < 50 or kills < 20:
            sys.exit('too few: the calls are not those that are made')
    sys.exit(1 if wrong else 0)


main()
