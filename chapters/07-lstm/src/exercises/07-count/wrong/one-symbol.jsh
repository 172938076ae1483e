// diagnosis: This counts the first symbol and ignores the second, whose candidate is 0.
LstmCell counter() {
  LstmParameters p = LstmParameters.zeros(2, 1);
  p.input().b().fill(40);
  p.forget().b().fill(40);
  p.output().b().fill(40);
  p.candidate().Wx().set(0, 0, 40);
  return new LstmCell(p);
}
