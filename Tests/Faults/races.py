#!/usr/bin/env python3
"""Another program writes the file at the worst moment of a save, on a disk that cannot give back what
the two have swapped: its text is in the file or beside it, and nowhere lost.

usage: races.py PROGRAM
"""
import glob, os, re, subprocess, sys, tempfile, time

PROGRAM = sys.argv[1]
THEIRS = 'what another program wrote\n'
PATIENCE = 20


def lines(number):
    return ''.join(f'line {n} of the minutes of the meeting\n' for n in range(1, number + 1))


def wait(what):
    end = time.monotonic() + PATIENCE
    while not what():
        if time.monotonic() > end:
            sys.exit('the program does not come to the moment that is waited for')
        time.sleep(0.01)


def race(step, seed, injections, moment, salvages=True):
    """Runs the step with the file written by another at that moment; gives every text that is left."""
    with tempfile.TemporaryDirectory() as work:
        group = os.path.join(work, 'group')
        os.makedirs(os.path.join(group, 'meetings'))
        file = os.path.join(group, 'meetings/a.txt')
        subprocess.run([PROGRAM, 'recover', group], check=True)
        open(file, 'w').write(lines(seed))
        if not salvages:
            open(os.path.join(group, '.acta/salvage'), 'w').close()
        log = os.path.join(work, 'log')
        traced = subprocess.Popen(
            ['strace', '-f', '-o', log]
            + [word for one in injections for word in ['-e', 'inject=' + one]]
            + [PROGRAM, step, group], stdout=subprocess.PIPE, text=True)
        wait(lambda: moment(group, log))
        open(file, 'w').write(THEIRS)
        said = traced.communicate(timeout=60)[0]
        texts = {}
        for folder, _, names in os.walk(group):
            for name in names:
                path = os.path.join(folder, name)
                texts[os.path.relpath(path, group)] = open(path, errors='replace').read()
        return said, texts


def has_draft(group, _):
    return glob.glob(os.path.join(group, 'meetings/.a.txt.*.acta-tmp')) != []


def is_renaming(group, log):
    return os.path.exists(log) and 'renameat(' in open(log).read()


def main():
    wrong = 0
    # The two cannot be swapped back.
    said, texts = race('save', 4, ['fsync:delay_enter=1500000:when=1', 'renameat2:error=EIO:when=2'],
                       has_draft)
    if texts.get('.acta/salvage/000001-meetings+a.txt') != THEIRS or 'SAVED' in said:
        print('not swapped back:', said, texts)
        wrong += 1
    # Nor put aside: it is no draft of this process, which a later save would take away.
    said, texts = race('save', 4, ['fsync:delay_enter=1500000:when=1', 'renameat2:error=EIO:when=2'],
                       has_draft, salvages=False)
    beside = [name for name, text in texts.items() if text == THEIRS]
    if len(beside) != 1 or not re.fullmatch(r'meetings/\.a\.txt\.\d{9,10}\.acta-tmp', beside[0]):
        print('not kept beside:', said, texts)
        wrong += 1
    # No name can be given only where there is none, as on a stick.
    said, texts = race('take', 5, ['renameat:delay_enter=1500000:when=1',
                                   'renameat2:error=EINVAL:when=1'], is_renaming)
    if texts.get('meetings/a.txt') != THEIRS or 'TAKEN' in said:
        print('not given back:', said, texts)
        wrong += 1
    print('races: 3')
    sys.exit(1 if wrong else 0)


main()
