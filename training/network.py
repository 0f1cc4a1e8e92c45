"""The network: embeddings, dilated convolutions, a cue tagger, and a scorer of every token for every cue."""
import torch
import torch.nn.functional as F
from torch import nn

PAIR = 48
HIDDEN = 32
DILATIONS = (1, 2, 4, 8, 16, 2)
PAIR_DILATIONS = (1, 3)
FIELD_ROWS = {'suffix': 1024, 'shape': 16, 'quote': 8, 'lexicon': 32, 'place': 32}
PAIR_ROWS = {'distance': 32, 'sentence': 7, 'between': 4, 'marks': 4}
MAY_FOLLOW = torch.tensor([
    [1, 1, 0, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 1],
], dtype=torch.bool)


class Dropout(nn.Module):
    """Dropout whose masks are stretches of one long random mask: drawing them anew took a sixth of the training."""
    POOL = 1 << 24

    def __init__(self, rate):
        super().__init__()
        self.rate, self.pool = rate, None

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        if self.pool is None:
            self.pool = (torch.rand(self.POOL) >= self.rate).float() / (1 - self.rate)
        start = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pool[start:start + x.numel()].view(x.shape)


class Taps(torch.autograd.Function):
    """Each token's row beside those `d` before and after it: [blocks, tokens, 3 * channels]."""

    @staticmethod
    def forward(ctx, x, d):
        ctx.d, size = d, x.shape[1]
        padded = F.pad(x, (0, 0, d, d))
        return torch.cat([padded[:, i * d:i * d + size] for i in range(3)], -1)

    @staticmethod
    def backward(ctx, gradient):
        d, size = ctx.d, gradient.shape[1]
        before, here, after = gradient.chunk(3, -1)
        out = here.clone()
        if size > d:
            out[:, :-d] += before[:, d:]
            out[:, d:] += after[:, :-d]
        return out, None


class Convolution(nn.Module):
    """Three taps `dilation` apart along the tokens, as one product: [out, taps * in] is also how it is exported."""

    def __init__(self, channels, dilation):
        super().__init__()
        self.dilation = dilation
        self.linear = nn.Linear(3 * channels, channels)

    def forward(self, x):
        return self.linear(Taps.apply(x, self.dilation))


def tables(rows, width):
    found = nn.ModuleList(nn.Embedding(n, width) for n in rows)
    for table in found:
        nn.init.normal_(table.weight, std=0.1)
    return found


class Network(nn.Module):
    def __init__(self, vocabulary, width, channels, dropout):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.word_in = nn.Linear(width, channels)
        self.fields = tables(FIELD_ROWS.values(), channels)
        self.convolutions = nn.ModuleList(Convolution(channels, d) for d in DILATIONS)
        self.cue = nn.Linear(channels, 3)
        self.role = nn.Linear(channels, 2)
        self.token_in = nn.Linear(channels, PAIR)
        self.cue_in = nn.Linear(channels, PAIR, bias=False)
        self.pair_fields = tables(PAIR_ROWS.values(), PAIR)
        self.pair_convolutions = nn.ModuleList(Convolution(PAIR, d) for d in PAIR_DILATIONS)
        self.hidden = nn.Linear(PAIR, HIDDEN)
        self.label = nn.Linear(HIDDEN, 5)
        self.transition = nn.Parameter(torch.zeros(5, 5))
        self.keep_hidden = nn.Linear(channels + HIDDEN, HIDDEN)
        self.keep = nn.Linear(HIDDEN, 1)
        self.dropout = Dropout(dropout)
        self.pair_dropout = Dropout(dropout / 2)

    def encode(self, features, mask, word_dropout=0.0):
        words = features[..., 0]
        if self.training and word_dropout:
            words = torch.where(torch.rand(words.shape) < word_dropout, torch.zeros_like(words), words)
        x = self.word_in(self.dropout(self.word(words)))
        for i, field in enumerate(self.fields):
            x = x + field(features[..., i + 1])
        mask = mask.unsqueeze(-1)
        x = F.relu(x) * mask
        for convolution in self.convolutions:
            x = (x + F.relu(convolution(self.dropout(x)))) * mask
        return x

    def pair_labels(self, encoded, pairs):
        """Label scores of every token for every cue, and whether each cue is one at all."""
        inside = pairs.inside.float()
        cue = (encoded[pairs.owner] * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True)
        z = self.token_in(self.dropout(encoded))[pairs.owner] + self.cue_in(cue).unsqueeze(1)
        for i, field in enumerate(self.pair_fields):
            z = z + field(pairs.rows[..., i])
        valid = pairs.valid.unsqueeze(-1)
        z = F.relu(z) * valid
        for convolution in self.pair_convolutions:
            z = (z + F.relu(convolution(self.pair_dropout(z)))) * valid
        hidden = F.relu(self.hidden(z))
        most = (hidden * valid).max(1).values
        keep = self.keep(F.relu(self.keep_hidden(torch.cat([cue, most], 1)))).squeeze(-1)
        return self.label(hidden), keep

    def transitions(self):
        """What may follow what, with what is learnt of the allowed steps."""
        return self.transition.masked_fill(~MAY_FOLLOW, -1e4)


@torch.no_grad()
def begin_from(network, smaller):
    """
    Begins `network` with the weights (a state) of one that has fewer channels or shorter word vectors, and so that it
    answers as that one does: what reads the added numbers begins at zero.
    """
    for name, weights in network.state_dict().items():
        is_table = name.startswith(('word.', 'fields.', 'pair_fields.'))
        for here, there in zip(parts(name, weights), parts(name, smaller[name])):
            if here.dim() == 2 and not is_table:
                here[:, there.shape[1]:] = 0
            here[tuple(slice(n) for n in there.shape)] = there


def parts(name, weights):
    """What of a layer's weights reads one row of numbers each: the taps, or the cue beside what was found for it."""
    if 'convolutions' in name and weights.dim() == 2:
        return weights.chunk(3, 1)
    return weights.split([weights.shape[1] - HIDDEN, HIDDEN], 1) if name == 'keep_hidden.weight' else [weights]


def sequence_loss(scores, labels, transitions):
    """Negative log-likelihood of the label sequences (a linear-chain conditional random field), mean over sequences and tokens."""
    valid = labels >= 0
    gold = labels.clamp(min=0)
    start = transitions[0]
    path = scores.gather(2, gold.unsqueeze(-1)).squeeze(-1) * valid
    steps = transitions[gold[:, :-1], gold[:, 1:]] * valid[:, 1:]
    total = path.sum(1) + steps.sum(1) + start[gold[:, 0]]
    alpha = scores[:, 0] + start
    for t in range(1, scores.shape[1]):
        following = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + scores[:, t]
        alpha = torch.where(valid[:, t].unsqueeze(1), following, alpha)
    return ((torch.logsumexp(alpha, 1) - total) / valid.sum(1).float().sqrt()).mean()
