// diagnosis: The state before goes through the last tanh here. It has to be added to what the last
//   level gives.
RecurrentCell<DeepTransitionParameters, ?> adding(DeepTransitionParameters parameters) {
  int h = parameters.first().hiddenSize();
  if (parameters.W().isEmpty()) {
    parameters.first().Wh().add(Matrix.identity(h));
    return new DeepTransitionCell(parameters);
  }
  return new DeepTransitionCell(new DeepTransitionParameters(parameters.first(), parameters.W(),
      parameters.b(), Matrix.identity(h)));
}
