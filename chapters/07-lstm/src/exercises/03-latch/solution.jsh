// At a sum of 40 a logistic function is 1 to the last bit, at -40 it is 4e-18. The flag turns the
// input gate from -40 to 40 and the forget gate from 40 to -40; the candidate is the value's sign.
LstmCell latch() {
  LstmParameters p = LstmParameters.zeros(3, 1);
  p.input().Wx().set(0, 0, 80);
  p.input().b().fill(-40);
  p.forget().Wx().set(0, 0, -80);
  p.forget().b().fill(40);
  p.candidate().Wx().set(1, 0, 40);
  p.output().b().fill(40);
  return new LstmCell(p);
}

double largestGradient(LstmCell cell, List<Input> inputs, double y) {
  var recurrence = new Recurrence<>(cell);
  var run = recurrence.forward(inputs);
  List<Matrix> dH = new ArrayList<>(Collections.nCopies(inputs.size(), null));
  dH.set(inputs.size() - 1, run.last().H().map(h -> h - y));
  LstmParameters gradients = cell.zeroGradients();
  recurrence.backward(run, dH, gradients);
  double largest = 0;
  for (Matrix gradient : gradients.named().values()) {
    for (int r = 0; r < gradient.rows(); r++) {
      for (double g : gradient.row(r)) {
        largest = Math.max(largest, Math.abs(g));
      }
    }
  }
  return largest;
}
double ofMyLatch = largestGradient(latch(), once, 1);

// On the belt nothing is lost, but every way off it passes a slope such as f(1 - f), about 1e-18 or
// 0. The loss is not 0, since h is at most tanh 1, and no step of descent will change that.
String says = "stuck";
