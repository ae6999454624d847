#!/usr/bin/env python3
"""Every state that a power cut could leave, tried one by one.

Runs a program under strace, writes down what it asks of the disk, and after each call builds the
states that a disk may be in if the power goes there: any part of what was not synced may be missing,
torn or zeroed, and names that were not synced may have been kept in order (a journalling file system)
or in any selection (FAT). For each the verifier must find at least the last version that the program
had called SAVED.

usage: crashes.py [--seed FOLDER] [--most N] PROGRAM STEP
"""
import argparse, hashlib, itertools, os, random, re, shutil, subprocess, sys, tempfile

CALLS = ('openat,openat2,write,pwrite64,ftruncate,renameat,renameat2,unlinkat,mkdirat,fsync,'
         'fdatasync,syncfs')


def text(escaped):
    return bytes(int(digits, 16) for digits in re.findall(r'\\x(..)', escaped)).decode()


def raw(escaped):
    return bytes(int(digits, 16) for digits in re.findall(r'\\x(..)', escaped))


def whole_calls(log):
    """Lines of the log, with calls that another thread interrupted put together again."""
    begun = {}
    for line in open(log):
        thread, _, rest = line.strip().partition(' ')
        rest = rest.strip()
        if rest.endswith('<unfinished ...>'):
            begun[thread] = rest[:-len('<unfinished ...>')].rstrip()
            continue
        resumed = re.match(r'<\.\.\. \w+ resumed>(.*)', rest)
        yield begun.pop(thread, '') + resumed[1] if resumed else rest


def record(program, step, folder):
    """What the program asked of the folder, in order."""
    log = folder + '.log'
    done = subprocess.run(['strace', '-f', '-y', '-xx', '-s', '100000', '-o', log, '-e',
                           'trace=' + CALLS, program, step, folder], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f'{step} failed without any fault: {done.stdout}')
    operations = []
    for line in whole_calls(log):
        call = re.match(r'(\w+)\((.*)\)\s+= (-?\d+)', line)
        if not call or int(call[3]) < 0:
            continue
        operations += understand(call[1], call[2], int(call[3]), folder)
    return operations


def understand(call, arguments, result, folder):
    strings = re.findall(r'"((?:\\x..)*)"', arguments)
    places = [text(place) if place.startswith('\\x') else place
              for place in re.findall(r'(?:\d+|AT_FDCWD)<([^>]*)>', arguments)]

    def path(index, place):
        whole = os.path.normpath(os.path.join(places[place] if places else folder,
                                              text(strings[index])))
        return os.path.relpath(whole, folder) if (whole + '/').startswith(folder + '/') else None

    def file():
        whole = places[0]
        return os.path.relpath(whole, folder) if (whole + '/').startswith(folder + '/') else None

    if call in ('openat', 'openat2') and 'O_CREAT' in arguments and path(0, 0):
        return [('create', path(0, 0))]
    if call in ('write', 'pwrite64'):
        if arguments.startswith('1<'):
            said = re.search(rb'SAVED (\d+)', raw(strings[0]))
            return [('saved', int(said[1]))] if said else []
        return [('write', file(), raw(strings[0])[:result])] if file() else []
    if call == 'ftruncate' and file():
        return [('truncate', file())]
    if call in ('renameat', 'renameat2') and path(1, -1):
        kind = 'swap' if 'RENAME_EXCHANGE' in arguments else 'move'
        return [(kind, path(0, 0), path(1, -1))]
    if call == 'unlinkat' and path(0, 0):
        return [('remove', path(0, 0))]
    if call == 'mkdirat' and path(0, 0):
        return [('folder', path(0, 0))]
    if call in ('fsync', 'fdatasync') and file():
        return [('sync', file())]
    if call == 'syncfs':
        return [('sync all',)]
    return []


class Disk:
    """Names and contents as they are, as they surely are on the disk, and what lies between."""

    def __init__(self, folder):
        self.names, self.folders, self.bytes, self.saved = {}, {'.'}, {}, 0
        self.waiting_names, self.waiting_bytes = [], {}
        for place, _, files in os.walk(folder):
            self.folders.add(os.path.relpath(place, folder))
            for name in files:
                path = os.path.relpath(os.path.join(place, name), folder)
                self.bytes[len(self.bytes)] = open(os.path.join(place, name), 'rb').read()
                self.names[path] = len(self.bytes) - 1
        self.sure_names, self.sure_folders = dict(self.names), set(self.folders)

    def take(self, operation):
        kind, *rest = operation
        if kind == 'saved':
            self.saved = rest[0]
        elif kind == 'create' and rest[0] not in self.names and rest[0] not in self.folders:
            self.bytes[len(self.bytes)] = b''
            self.rename(('name', rest[0], len(self.bytes) - 1))
        elif kind in ('write', 'truncate') and rest[0] in self.names:
            self.waiting_bytes.setdefault(self.names[rest[0]], []).append(
                rest[1] if kind == 'write' else None)
        elif kind == 'move' and rest[0] in self.names:
            self.rename(('move', *rest, self.names[rest[0]]))
        elif kind == 'swap':
            self.rename(('swap', *rest, self.names[rest[0]], self.names[rest[1]]))
        elif kind in ('remove', 'folder'):
            self.rename((kind, rest[0]))
        elif kind == 'sync' and rest[0] in self.folders:
            self.sync_names(rest[0])
        elif kind == 'sync' and rest[0] in self.names:
            self.sync_bytes(self.names[rest[0]])
        elif kind == 'sync all':
            for inode in list(self.waiting_bytes):
                self.sync_bytes(inode)
            for folder in list(self.folders):
                self.sync_names(folder)

    def rename(self, change):
        apply_name(self.names, self.folders, change)
        self.waiting_names.append(change)

    def sync_bytes(self, inode):
        self.bytes[inode] = grown(self.bytes[inode], self.waiting_bytes.pop(inode, []))

    def sync_names(self, folder):
        left = []
        for change in self.waiting_names:
            paths = [part for part in change[1:] if isinstance(part, str)]
            if folder in [os.path.dirname(path) or '.' for path in paths]:
                apply_name(self.sure_names, self.sure_folders, change)
            else:
                left.append(change)
        self.waiting_names = left

    def states(self, ordered, most, chance):
        """The files and folders that may be found after a power cut now."""
        changes = self.waiting_names
        if ordered:
            kept = [changes[:count] for count in range(len(changes) + 1)]
        else:
            kept = [[change for change, is_kept in zip(changes, mask) if is_kept]
                    for mask in itertools.product([0, 1], repeat=min(len(changes), 10))]
        contents = [(inode, contents_of(self.bytes[inode], writes))
                    for inode, writes in self.waiting_bytes.items()]
        count = len(kept)
        for _, variants in contents:
            count *= len(variants)
        if count <= most:
            choices = itertools.product(kept, *[variants for _, variants in contents])
        else:
            choices = ((chance.choice(kept), *[chance.choice(variants) for _, variants in contents])
                       for _ in range(most))
        for some, *variants in choices:
            names, folders = dict(self.sure_names), set(self.sure_folders)
            for change in some:
                apply_name(names, folders, change)
            bytes_of = dict(self.bytes)
            bytes_of.update(zip([inode for inode, _ in contents], variants))
            yield {path: bytes_of[inode] for path, inode in names.items()}, folders


def apply_name(names, folders, change):
    kind, *rest = change
    if kind == 'name':
        names[rest[0]] = rest[1]
    elif kind == 'move':
        names.pop(rest[0], None)
        names[rest[1]] = rest[2]
    elif kind == 'swap':
        names[rest[0]], names[rest[1]] = rest[3], rest[2]
    elif kind == 'remove':
        names.pop(rest[0], None)
    elif kind == 'folder':
        folders.add(rest[0])


def grown(content, writes):
    for write in writes:
        content = b'' if write is None else content + write
    return content


def contents_of(sure, writes):
    """What may be left of writes that were not synced: some of them, the next one torn, zeros."""
    found = []
    for count in range(len(writes) + 1):
        before = grown(sure, writes[:count])
        found.append(before)
        if count < len(writes) and writes[count]:
            data = writes[count]
            found += [before + data[:cut] for cut in {1, len(data) // 2, len(data) - 1}]
            found.append(before + bytes(len(data)))
            half = len(data) // 2
            found.append(before + bytes(half) + data[half:])
    return list(dict.fromkeys(found))


def build(folder, files, folders):
    shutil.rmtree(folder, ignore_errors=True)
    for name in sorted(folders):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    for name, content in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        with open(os.path.join(folder, name), 'wb') as file:
            file.write(content)


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument('--seed')
    reader.add_argument('--most', type=int, default=60)
    reader.add_argument('program')
    reader.add_argument('step')
    asked = reader.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as work:
        start, tried = os.path.join(work, 'start'), os.path.join(work, 'tried')
        shutil.copytree(asked.seed, start) if asked.seed else os.mkdir(start)
        before = os.path.join(work, 'before')
        shutil.copytree(start, before)
        operations = record(asked.program, asked.step, start)
        for ordered in (True, False):
            disk, seen, chance = Disk(before), set(), random.Random(1)
            for number, operation in enumerate([('begin',)] + operations):
                disk.take(operation)
                for files, folders in disk.states(ordered, asked.most, chance):
                    key = hashlib.sha256(repr((sorted(files.items()), disk.saved)).encode()).digest()
                    if key in seen:
                        continue
                    seen.add(key)
                    build(tried, files, folders)
                    done = subprocess.run([asked.program, 'verify', tried, str(disk.saved)],
                                          capture_output=True, text=True)
                    if done.returncode:
                        wrong += 1
                        print(f'  after call {number} {operation[:3]}: {done.stdout.strip()}')
            kind = 'names in order' if ordered else 'names in any selection'
            print(f'{asked.step}: {len(operations)} calls, {kind}: {len(seen)} states tried')
            if len(seen) < 20:
                sys.exit('too few states: the recording is not what it should be')
    sys.exit(1 if wrong else 0)


main()
