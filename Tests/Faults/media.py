#!/usr/bin/env python3
"""Real disks that are full, read-only or out of inodes, and a real power cut.

Needs root and loop devices; says so and ends well where they are missing.

usage: media.py PROGRAM
"""
import fcntl, os, random, re, shutil, struct, subprocess, sys, tempfile, time

PROGRAM = sys.argv[1]
# Shuts an ext4 file system down at once, as a power cut does: with its journal written, or not.
SHUT_DOWN = 0x8004587D
JOURNAL_WRITTEN, NOTHING_WRITTEN = 1, 2


def shell(*words, check=True):
    return subprocess.run(words, check=check, capture_output=True, text=True)


def said(output, word):
    return max([0] + [int(number) for number in re.findall(rf'{word} (\d+)', output)])


def verify(folder, promised, what):
    done = shell(PROGRAM, 'verify', folder, str(promised), check=False)
    if done.returncode:
        print(f'  {what}: {done.stdout.strip()}')
    return done.returncode != 0


class Mounted:
    """A file system of its own at a folder, gone at the end."""

    def __init__(self, work, options, image=None):
        self.folder = os.path.join(work, 'mounted')
        os.makedirs(self.folder, exist_ok=True)
        self.image, self.options = image, options
        self.mount()

    def mount(self):
        if self.image:
            shell('mount', '-o', 'loop,' + self.options, self.image, self.folder)
        else:
            shell('mount', '-t', 'tmpfs', '-o', self.options, 'tmpfs', self.folder)

    def again(self, options):
        shell('mount', '-o', 'remount,' + options, self.folder)

    def unmount(self):
        shell('umount', self.folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shell('umount', self.folder, check=False)


def fill(folder, bytes_left):
    """Fills the file system up to so many bytes."""
    room = os.statvfs(folder)
    count = max(0, room.f_bavail * room.f_frsize - bytes_left)
    path = os.path.join(folder, 'filler')
    with open(path, 'wb') as file:
        file.write(bytes(count))
    return path


def full(work):
    wrong = 0
    for step in ('save', 'type'):
        for left in range(0, 64 << 10, 4096):
            with Mounted(work, 'size=128k') as disk:
                group = os.path.join(disk.folder, 'group')
                os.mkdir(group)
                filler = fill(disk.folder, left)
                done = shell(PROGRAM, step, group, check=False)
                os.remove(filler)
                promised = max(said(done.stdout, 'SAVED'), said(done.stdout, 'TYPED'))
                wrong += verify(group, promised, f'{step} with {left} bytes left')
    return wrong


def without_inodes(work):
    wrong = 0
    for step in ('save', 'type'):
        for inodes in range(3, 16):
            with Mounted(work, f'size=1m,nr_inodes={inodes}') as disk:
                group = os.path.join(disk.folder, 'group')
                os.mkdir(group)
                done = shell(PROGRAM, step, group, check=False)
                disk.again('nr_inodes=1000')
                promised = max(said(done.stdout, 'SAVED'), said(done.stdout, 'TYPED'))
                wrong += verify(group, promised, f'{step} with {inodes} inodes')
    return wrong


def read_only(work):
    wrong = 0
    for moment in range(8):
        with Mounted(work, 'size=1m') as disk:
            group = os.path.join(disk.folder, 'group')
            os.mkdir(group)
            started = subprocess.Popen([PROGRAM, 'type', group], stdout=subprocess.PIPE, text=True)
            time.sleep(moment * 0.004)
            # Open files keep a disk writable; then it stays so and nothing is lost either.
            shell('mount', '-o', 'remount,ro', disk.folder, check=False)
            output = started.communicate()[0]
            disk.again('rw')
            promised = max(said(output, 'SAVED'), said(output, 'TYPED'))
            wrong += verify(group, promised, f'read-only after {moment * 4} ms')
    return wrong


def power_cuts(work, count):
    wrong, chance, interrupted = 0, random.Random(7), 0
    image = os.path.join(work, 'disk')
    for number in range(count):
        with open(image, 'wb') as file:
            file.truncate(8 << 20)
        shell('mkfs.ext4', '-q', '-F', image)
        with Mounted(work, 'commit=300,noauto_da_alloc', image) as disk:
            group = os.path.join(disk.folder, 'group')
            os.mkdir(group)
            shell('sync', '-f', group)
            folder = os.open(disk.folder, os.O_RDONLY)
            started = subprocess.Popen([PROGRAM, chance.choice(['save', 'type']), group],
                                       stdout=subprocess.PIPE, text=True)
            time.sleep(chance.random() * 0.06)
            flag = chance.choice([JOURNAL_WRITTEN, NOTHING_WRITTEN])
            fcntl.ioctl(folder, SHUT_DOWN, struct.pack('I', flag))
            os.close(folder)
            output = started.communicate()[0]
            interrupted += said(output, 'SAVED') < 5
            disk.unmount()
            disk.mount()
            wrong += verify(group, said(output, 'SAVED'), f'power cut {number}')
    print(f'{count} power cuts, {interrupted} of them in the middle')
    if not interrupted:
        sys.exit('no cut came in the middle')
    return wrong


class Stick:
    """A memory stick of a kind whose driver is a program; it is pulled by killing that program."""

    def __init__(self, work, make, drive):
        self.folder = os.path.join(work, 'stick')
        os.makedirs(self.folder, exist_ok=True)
        self.image = os.path.join(work, 'stick.img')
        with open(self.image, 'wb') as file:
            file.truncate(0)
            file.truncate(16 << 20)
        shell(*make, self.image)
        self.loop = shell('losetup', '-f', '--show', self.image).stdout.strip()
        self.drive = drive
        self.insert()

    def insert(self):
        self.driver = subprocess.Popen([*self.drive, self.loop, self.folder],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(500):
            if os.path.ismount(self.folder):
                return
            time.sleep(0.01)
        raise OSError('the stick is not mounted')

    def pull(self):
        self.driver.kill()
        self.driver.wait()
        shell('umount', '-l', self.folder, check=False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shell('umount', self.folder, check=False)
        self.driver.wait()
        shell('losetup', '-d', self.loop, check=False)


STICKS = {
    'exFAT': (['mkfs.exfat'], ['mount.exfat-fuse', '-d']),
    'FAT': (['mkfs.vfat'], ['fusefat', '-f', '-o', 'rw+']),
}


def sticks(work, pulls):
    """What is on a stick without modes and links is there when it comes back, pulled or not. A stick
    that is pulled keeps what was saved; of FAT's driver, which writes late, only the first is asked."""
    wrong, chance = 0, random.Random(11)
    interrupted = 0
    for kind, (make, drive) in STICKS.items():
        if not all(map(shutil.which, (make[0], drive[0]))) or not os.path.exists('/dev/fuse'):
            print(f'no driver for {kind}: left out')
            continue
        for step in ('save', 'type'):
            with Stick(work, make, drive) as stick:
                group = os.path.join(stick.folder, 'group')
                os.mkdir(group)
                done = shell(PROGRAM, step, group, check=False)
                if said(done.stdout, 'SAVED') < 5:
                    print(f'  {step} on {kind}: {done.stdout.strip()}')
                    wrong += 1
                shell('umount', stick.folder)
                stick.driver.wait()
                stick.insert()
                wrong += verify(group, 5, f'{step} on {kind}')
        for number in range(pulls if kind == 'exFAT' else 0):
            with Stick(work, make, drive) as stick:
                group = os.path.join(stick.folder, 'group')
                os.mkdir(group)
                started = subprocess.Popen([PROGRAM, chance.choice(['save', 'type']), group],
                                           stdout=subprocess.PIPE, text=True)
                time.sleep(chance.random() * 0.1)
                stick.pull()
                output = started.communicate()[0]
                interrupted += said(output, 'SAVED') < 5
                stick.insert()
                wrong += verify(group, said(output, 'SAVED'), f'{kind} pulled {number}')
        print(f'{kind} tried, {interrupted} times pulled in the middle')
        interrupted = 0
    return wrong


def main():
    if os.geteuid() != 0 or not shutil.which('mkfs.ext4') or not os.path.exists('/dev/loop-control'):
        print('no root, no ext4 or no loop devices: real disks are left out')
        return
    with tempfile.TemporaryDirectory() as work:
        try:
            with Mounted(work, 'size=64k'):
                pass
        except subprocess.CalledProcessError:
            print('mounting is not allowed here: real disks are left out')
            return
        wrong = full(work) + without_inodes(work) + read_only(work) + power_cuts(work, 40)
        wrong += sticks(work, 20)
    print('full, inode-less and read-only disks tried')
    sys.exit(1 if wrong else 0)


main()
