// diagnosis: Forward the state before is added, but on the way back it gets only what the levels
//   send. What is added gets the whole gradient of the sum.
class ForwardOnly extends AddingCell {
  ForwardOnly(DeepTransitionParameters parameters) {
    super(parameters);
  }

  public RecurrentCell.StepGradient backward(
      Added step, State dState, DeepTransitionParameters gradients) {
    return new DeepTransitionCell(parameters()).backward(step.levels(), dState, gradients);
  }
}
RecurrentCell<DeepTransitionParameters, ?> adding(DeepTransitionParameters parameters) {
  return new ForwardOnly(parameters);
}
