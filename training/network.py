"""The network: embeddings, dilated convolutions, a cue tagger, and a scorer of every token for every cue."""
import torch
import torch.nn.functional as F
from torch import nn

CHANNELS = 64
PAIR = 48
HIDDEN = 32
DILATIONS = (1, 2, 4, 8, 16, 2)
FIELD_ROWS = {'suffix': 1024, 'shape': 16, 'quote': 8, 'lexicon': 32, 'place': 32}
ACTS = 16
ACT_HIDDEN = 48
MAY_FOLLOW = torch.tensor([
    [1, 1, 0, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 1],
], dtype=torch.bool)
PAIR_ROWS = {'distance': 32, 'sentence': 7, 'between': 4, 'marks': 4}


class Network(nn.Module):
    def __init__(self, vocabulary, width, dropout=0.2):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.word_in = nn.Linear(width, CHANNELS)
        self.fields = nn.ModuleList(nn.Embedding(rows, CHANNELS) for rows in FIELD_ROWS.values())
        for field in self.fields:
            nn.init.normal_(field.weight, std=0.1)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, 3, padding=d, dilation=d) for d in DILATIONS)
        self.cue = nn.Linear(CHANNELS, 3)
        self.role = nn.Linear(CHANNELS, 2)
        self.token_in = nn.Linear(CHANNELS, PAIR)
        self.cue_in = nn.Linear(CHANNELS, PAIR, bias=False)
        self.pair_fields = nn.ModuleList(nn.Embedding(rows, PAIR) for rows in PAIR_ROWS.values())
        for field in self.pair_fields:
            nn.init.normal_(field.weight, std=0.1)
        self.smooth = nn.Conv1d(PAIR, PAIR, 5, padding=2, groups=PAIR)
        self.hidden = nn.Linear(PAIR, HIDDEN)
        self.label = nn.Linear(HIDDEN, 5)
        self.transition = nn.Parameter(torch.zeros(5, 5))
        self.act_fields = nn.ModuleList(nn.Embedding(ACTS, ACT_HIDDEN) for _ in range(2))
        self.act_hidden = nn.Linear(3 * CHANNELS, ACT_HIDDEN)
        self.act = nn.Linear(ACT_HIDDEN, ACTS)
        self.act_dropout = nn.Dropout(0.3)
        self.dropout = nn.Dropout(dropout)

    def encode(self, features, mask, word_dropout=0.0):
        words = features[..., 0]
        if self.training and word_dropout:
            words = torch.where(torch.rand(words.shape) < word_dropout, torch.zeros_like(words), words)
        x = self.word_in(self.dropout(self.word(words)))
        for i, field in enumerate(self.fields):
            x = x + field(features[..., i + 1])
        x = (F.relu(x) * mask.unsqueeze(-1)).transpose(1, 2)
        for convolution in self.convolutions:
            x = (x + F.relu(convolution(self.dropout(x)))) * mask.unsqueeze(1)
        return x.transpose(1, 2)

    def pair_labels(self, encoded, pairs):
        owner, start, end, rows, labels = pairs[:5]
        index = torch.arange(encoded.shape[1]).unsqueeze(0)
        inside = ((index >= start.unsqueeze(1)) & (index < end.unsqueeze(1))).float()
        tokens = encoded[owner]
        cue = (tokens * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True)
        z = self.token_in(self.dropout(encoded))[owner] + self.cue_in(cue).unsqueeze(1)
        for i, field in enumerate(self.pair_fields):
            z = z + field(rows[..., i])
        z = F.relu(z) * (labels >= 0).unsqueeze(-1)
        z = z + F.relu(self.smooth(z.transpose(1, 2))).transpose(1, 2)
        return self.label(F.relu(self.hidden(z))), cue

    def transitions(self):
        """What may follow what, with what is learnt of the allowed steps."""
        return self.transition.masked_fill(~MAY_FOLLOW, -1e4)

    def act_scores(self, encoded, cue, owner, content, fields):
        """Scores of the acts from the cue, the content's mean and maximum, and what the rules take the act for."""
        tokens = encoded[owner] * content.unsqueeze(-1)
        mean = tokens.sum(1) / content.sum(1, keepdim=True).clamp(min=1)
        x = self.act_hidden(self.act_dropout(torch.cat([cue, mean, tokens.max(1).values], 1)))
        for i, field in enumerate(self.act_fields):
            x = x + field(fields[:, i])
        return self.act(self.act_dropout(F.relu(x)))


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
