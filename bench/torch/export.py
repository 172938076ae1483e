"""Writes small models that PyTorch has drawn, and what they compute, for tests of the book.

Called with a folder; needs Python with torch alone. The tests' files were made by
PyTorch 1.13.1, Debian 12: python3 bench/torch/export.py chapters
"""
import json
import struct
import sys
from pathlib import Path

import torch

D, H, Q, N, T = 3, 5, 2, 4, 6
KINDS = {torch.float32: "F32", torch.float64: "F64"}


def save(tensors, path):
    """Writes safetensors as the format is described, without the package of that name."""
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in tensors.items():
        raw = tensor.detach().contiguous().numpy().tobytes()
        header[name] = {"dtype": KINDS[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


for name, folder in {"rnn": "05-rnn", "lstm": "07-lstm", "gru": "08-gru"}.items():
    torch.manual_seed(1)
    kind = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[name]
    model = torch.nn.ModuleDict({name: kind(D, H), "linear": torch.nn.Linear(H, Q)})
    to = Path(sys.argv[1]) / folder / "src/test/resources/unrolled" / name
    save(model.state_dict(), to / "torch-weights.safetensors")
    model.double()
    inputs = torch.randn(T, N, D, dtype=torch.float64)
    states, _ = model[name](inputs)
    save({"inputs": inputs, "states": states, "outputs": model["linear"](states)},
         to / "torch-outputs.safetensors")
