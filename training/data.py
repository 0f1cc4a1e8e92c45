"""Reads what prepare.ts wrote: blocks as feature rows, with attributions as token ranges."""
import json
import random
from typing import NamedTuple

import numpy as np
import torch

FIELDS = 6
WORD, SUFFIX, SHAPE, QUOTE, LEXICON, PLACE = range(FIELDS)
PUNCTUATION_SHAPES = 10  # rows of the shape table from here on are marks (features.ts)
LONGEST = 512
CANDIDATES = range(10, 20)  # lexicon classes of reporting verbs and nouns (lexicon-classes.ts)
O, SOURCE_B, SOURCE_I, CONTENT_B, CONTENT_I = range(5)


class Block:
    """One block: `features` [tokens, fields]; `cues` [(from, to, labels of every token)]."""

    def __init__(self, line):
        self.features = np.array(line['features'], dtype=np.int64).reshape(-1, FIELDS)[:LONGEST]
        n = len(self.features)
        self.sentence = np.zeros(n, dtype=np.int64)
        for start in line['sentences']:
            self.sentence[start:] += 1
        self.marks = np.cumsum(np.isin(self.features[:, QUOTE], [1, 2, 6]))
        self.cue_tags = np.zeros(n, dtype=np.int64)
        self.role_tags = np.zeros(n, dtype=np.int64)
        self.cues = []
        for a in line['attributions']:
            self.add(a, n)
        self.begun = np.cumsum(self.cue_tags == 1)
        tagged = np.pad(self.cue_tags > 0, 1)
        beside = tagged[:-2] | tagged[1:-1] | tagged[2:]
        is_word = (self.features[:, SHAPE] > 0) & (self.features[:, SHAPE] < PUNCTUATION_SHAPES)
        self.may_be_false = is_word & ~beside

    def add(self, a, n):
        labels = np.zeros(n, dtype=np.int64)
        for begin, inside, spans in ((CONTENT_B, CONTENT_I, a['content']), (SOURCE_B, SOURCE_I, a['source'])):
            for start, end in spans:
                labels[start:end] = inside
                if start < n:
                    labels[start] = begin
        for start, end in a['content']:
            self.role_tags[start:end] |= 1
        for start, end in a['source']:
            self.role_tags[start:end] |= 2
        cues = [c for c in a['cue'] if c[1] <= n]
        if not cues:
            return
        start, end = max(cues, key=lambda c: c[1] - c[0])
        self.cue_tags[start:end] = 2
        self.cue_tags[start] = 1
        self.cues.append((start, end, labels))


def read(path):
    with open(path) as file:
        return [Block(json.loads(line)) for line in file]


def batches(blocks, tokens, rng):
    """Blocks of similar length together, about `tokens` tokens a batch, in random order."""
    order = sorted(blocks, key=lambda b: len(b.features) + rng.random() * 8)
    found, batch = [], []
    for block in order:
        if batch and len(block.features) * (len(batch) + 1) > tokens:
            found.append(batch)
            batch = []
        batch.append(block)
    if batch:
        found.append(batch)
    rng.shuffle(found)
    return found


class Batch(NamedTuple):
    """Padded blocks, [blocks, tokens]; `cues` are (block, from, to, labels)."""
    features: torch.Tensor
    mask: torch.Tensor
    cue_tags: torch.Tensor
    role_tags: torch.Tensor
    sentence: torch.Tensor
    marks: torch.Tensor
    begun: torch.Tensor
    may_be_false: torch.Tensor
    cues: list


def padded(arrays, size, fill=0):
    out = np.full((len(arrays), size) + arrays[0].shape[1:], fill, dtype=arrays[0].dtype)
    for i, array in enumerate(arrays):
        out[i, :len(array)] = array
    return torch.from_numpy(out)


def collate(blocks):
    size = max(len(b.features) for b in blocks)

    def field(name, fill=0):
        return padded([getattr(b, name) for b in blocks], size, fill)

    mask = padded([np.ones(len(b.features), dtype=np.float32) for b in blocks], size)
    cues = [(i, *cue) for i, b in enumerate(blocks) for cue in b.cues]
    return Batch(field('features'), mask, field('cue_tags', -1), field('role_tags'), field('sentence'), field('marks'),
                 field('begun'), field('may_be_false'), cues)


class Pairs(NamedTuple):
    """Cues, true ones first, and what lies between each and every token of its block: [cues, tokens]."""
    owner: torch.Tensor
    inside: torch.Tensor
    valid: torch.Tensor
    rows: torch.Tensor
    labels: torch.Tensor
    true: int


BOUNDS = torch.tensor([1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 90, 140, 220])


def distance_rows(d):
    """Signed token distance as one of 32 rows; the same table as pairs.ts."""
    row = torch.bucketize(d.abs(), BOUNDS, right=True)
    return torch.where(d < 0, 16 - row, 16 + row).clamp(0, 31)


def pairs_of(batch, cues, false):
    """
    `cues` of a batch with `false` ones, [(block, from, to)], whose labels are all "outside". What stands between a cue and a
    token does not count the cue itself: it would tell which are the false ones.
    """
    true = len(cues)
    if true + len(false) == 0:
        return None
    size = batch.mask.shape[1]
    owner = torch.tensor([c[0] for c in cues] + [f[0] for f in false])
    start = torch.tensor([c[1] for c in cues] + [f[1] for f in false]).unsqueeze(1)
    end = torch.tensor([c[2] for c in cues] + [f[2] for f in false]).unsqueeze(1)
    at = torch.arange(size).unsqueeze(0)
    before, after = at < start, at >= end
    distance = torch.where(before, at - start, torch.where(after, at - end + 1, torch.zeros_like(at)))
    sentence, marks, begun = batch.sentence[owner], batch.marks[owner], batch.begun[owner]
    itself = (batch.cue_tags[owner].gather(1, start) == 1).long()
    between = torch.where(before, begun.gather(1, start) - itself - begun, begun - begun.gather(1, end - 1))
    rows = torch.stack([
        distance_rows(distance),
        (sentence - sentence.gather(1, start)).clamp(-3, 3) + 3,
        between.clamp(0, 3),
        (marks - marks.gather(1, start)).abs().clamp(0, 3),
    ], -1)
    valid = batch.mask[owner] > 0
    labels = torch.zeros(len(owner), size, dtype=torch.int64)
    if true:
        labels[:true] = padded([c[3] for c in cues], size)
    return Pairs(owner, ~before & ~after, valid, rows, labels.masked_fill(~valid, -1), true)


def seeded(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return random.Random(seed)
