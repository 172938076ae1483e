// diagnosis: This would be right if ONNX had PyTorch's order. Look up in the table of conventions
//   what its second quarter is.
double onnxGate = Exponential.sigmoid(2);
double onnxHalfLife = DirectPath.halfLife(onnxGate);
