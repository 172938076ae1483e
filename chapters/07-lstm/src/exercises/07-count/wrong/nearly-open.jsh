// diagnosis: With a bias of 5 the forget gate is 0.993. Early symbols fade, late ones don't. Choose
//   a bias at which the gate is 1 to the last bit.
LstmCell counter() {
  LstmParameters p = LstmParameters.zeros(2, 1);
  p.input().b().fill(40);
  p.forget().b().fill(5);
  p.output().b().fill(40);
  p.candidate().Wx().set(0, 0, 40);
  p.candidate().Wx().set(1, 0, -40);
  return new LstmCell(p);
}
