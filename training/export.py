"""
Writes a trained network as the one file that ships.

    /usr/bin/python3 training/export.py --network FOLDER/network.pt --vocabulary DATA/vocabulary.txt --name NAME --out model.bin

Little-endian: "RDCM", format (uint32), CRC-32 of all that follows byte 16, length of the header; header (JSON: name,
matrices with rows and columns); one float32 scale a row; int8 weights; vocabulary, one word a line. Read by
src/core/claims/tagger/model.ts.

Word vectors use 31 of the 255 levels: they are most of the file, which packs to two thirds so, and nothing is found
worse for it.
"""
import argparse
import json
import struct
import zlib

import numpy as np
import torch

from network import MAY_FOLLOW

FORMAT = 2
UNUSED = ('role.weight', 'role.bias')
LEVELS = 127  # to each side of zero
WORD_LEVELS = 15


def matrices(state):
    """A bias becomes one column."""
    for name, tensor in state.items():
        if name in UNUSED:
            continue
        values = tensor.numpy()
        if name == 'transition':
            name, values = 'transitions', np.where(MAY_FOLLOW.numpy(), values, -1e4).reshape(-1, 1)
        yield name, values.reshape(values.shape[0], -1)


def main():
    parser = argparse.ArgumentParser()
    for argument in ('network', 'vocabulary', 'name', 'out'):
        parser.add_argument(f'--{argument}', required=True)
    args = parser.parse_args()
    header, scales, weights = [], [], []
    for name, values in matrices(torch.load(args.network, map_location='cpu')):
        levels = WORD_LEVELS if name == 'word.weight' else LEVELS
        scale = np.maximum(np.abs(values).max(1), 1e-8) / levels
        header.append({'name': name, 'rows': values.shape[0], 'columns': values.shape[1]})
        scales.append(scale.astype('<f4').tobytes())
        weights.append(np.round(values / scale[:, None]).astype(np.int8).tobytes())
    with open(args.vocabulary, 'rb') as file:
        words = file.read()
    text = json.dumps({'name': args.name, 'matrices': header}, separators=(',', ':')).encode()
    text += b' ' * (-len(text) % 4)
    payload = text + b''.join(scales) + b''.join(weights) + words
    with open(args.out, 'wb') as file:
        file.write(b'RDCM' + struct.pack('<III', FORMAT, zlib.crc32(payload), len(text)) + payload)


if __name__ == '__main__':
    main()
