// diagnosis: The input gate doesn't look at the flag: it lets in whatever comes, at every step.
LstmCell latch() {
  LstmParameters p = LstmParameters.zeros(3, 1);
  p.input().b().fill(40);
  p.forget().Wx().set(0, 0, -80);
  p.forget().b().fill(40);
  p.candidate().Wx().set(1, 0, 40);
  p.output().b().fill(40);
  return new LstmCell(p);
}
