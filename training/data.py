"""Reads what prepare.ts wrote: blocks as feature rows, with attributions as token ranges."""
import json
import random

import numpy as np
import torch

FIELDS = 6
WORD, SUFFIX, SHAPE, QUOTE, LEXICON, PLACE = range(FIELDS)
LONGEST = 512
CANDIDATES = set(range(10, 20))  # lexicon classes of reporting verbs and nouns (lexicon-classes.ts)
NO_ACT = (-1, 0, 0)  # the act, and what the rules make of cue and of cue with content
O, SOURCE_B, SOURCE_I, CONTENT_B, CONTENT_I = range(5)


class Block:
    """One block: `features` [tokens, fields]; `cues` [(from, to, labels of every token, acts)], labels all O for a false cue."""

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
        self.false_cues = [i for i in range(n) if self.cue_tags[i] == 0 and self.features[i, LEXICON] in CANDIDATES]

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
        self.cues.append((start, end, labels, a.get('acts', NO_ACT)))


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


def distance_row(d):
    """Signed token distance as one of 32 rows; the same table as pair-features.ts."""
    bounds = np.array([1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 90, 140, 220])
    row = np.searchsorted(bounds, np.abs(d), side='right')
    return np.where(d < 0, 16 - row, 16 + row).clip(0, 31)


def collate(batch, rng, false_rate):
    """Padded tensors of a batch, and its cues with what lies between each and every token."""
    size = max(len(b.features) for b in batch)
    features = np.zeros((len(batch), size, FIELDS), dtype=np.int64)
    mask = np.zeros((len(batch), size), dtype=np.float32)
    cue_tags = np.full((len(batch), size), -1, dtype=np.int64)
    role_tags = np.zeros((len(batch), size), dtype=np.int64)
    owner, starts, ends, rows, labels, acts = [], [], [], [], [], []
    for i, b in enumerate(batch):
        n = len(b.features)
        features[i, :n], mask[i, :n], cue_tags[i, :n], role_tags[i, :n] = b.features, 1, b.cue_tags, b.role_tags
        false = [(j, j + 1, np.zeros(n, dtype=np.int64), NO_ACT) for j in b.false_cues if rng.random() < false_rate]
        begun = np.cumsum(b.cue_tags == 1)
        for start, end, tags, act in b.cues + false:
            at = np.arange(n)
            distance = np.where(at < start, at - start, np.where(at >= end, at - end + 1, 0))
            sentence = (b.sentence - b.sentence[start]).clip(-3, 3) + 3
            before = at < start
            between = np.where(before, begun[start] - begun, begun - begun[end - 1]).clip(0, 3)
            marks = np.abs(b.marks - b.marks[start]).clip(0, 3)
            row = np.full((size, 4), 0, dtype=np.int64)
            row[:n] = np.stack([distance_row(distance), sentence, between, marks], 1)
            label = np.full(size, -1, dtype=np.int64)
            label[:n] = tags
            owner.append(i), starts.append(start), ends.append(end), rows.append(row), labels.append(label), acts.append(act)
    pairs = None
    if owner:
        pairs = tuple(torch.from_numpy(np.array(x)) for x in (owner, starts, ends, rows, labels, acts))
    return tuple(torch.from_numpy(x) for x in (features, mask, cue_tags, role_tags)), pairs


def seeded(seed):
    random.seed(seed)
    torch.manual_seed(seed)
    return random.Random(seed)
