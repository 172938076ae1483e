// diagnosis: A gate with a bias of 0 is not 0: σ(0) is something else.
double onnxGate = 0;
double onnxHalfLife = 0;
