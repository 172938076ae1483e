// diagnosis: With a weight of 1 the candidate is tanh(1), which is stored; and tanh of that is what
//   is shown. Store nearly 1.
LstmCell latch() {
  LstmParameters p = LstmParameters.zeros(3, 1);
  p.input().Wx().set(0, 0, 80);
  p.input().b().fill(-40);
  p.forget().Wx().set(0, 0, -80);
  p.forget().b().fill(40);
  p.candidate().Wx().set(1, 0, 1);
  p.output().b().fill(40);
  return new LstmCell(p);
}
