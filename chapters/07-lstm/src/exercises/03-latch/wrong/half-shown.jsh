// diagnosis: The output gate has a bias of 0, so that it shows half.
LstmCell latch() {
  LstmParameters p = LstmParameters.zeros(3, 1);
  p.input().Wx().set(0, 0, 80);
  p.input().b().fill(-40);
  p.forget().Wx().set(0, 0, -80);
  p.forget().b().fill(40);
  p.candidate().Wx().set(1, 0, 40);
  return new LstmCell(p);
}
