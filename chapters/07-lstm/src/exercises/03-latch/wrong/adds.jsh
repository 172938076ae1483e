// diagnosis: The forget gate stays open when a value is stored, so that values add up. Where the
//   flag is 1, what was held has to go.
LstmCell latch() {
  LstmParameters p = LstmParameters.zeros(3, 1);
  p.input().Wx().set(0, 0, 80);
  p.input().b().fill(-40);
  p.forget().b().fill(40);
  p.candidate().Wx().set(1, 0, 40);
  p.output().b().fill(40);
  return new LstmCell(p);
}
