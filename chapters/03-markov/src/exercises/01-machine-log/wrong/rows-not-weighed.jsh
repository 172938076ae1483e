// diagnosis: The three rows count alike here. Weigh the entropy of each by how often the machine
//   is in its state.
double bits = 0;
for (double[] row : P) {
  bits += EntropyRate.entropy(row) / 3;
}
