// The inputs are 1, 0, 0, the targets 1, 0, 0. The output is {outForward} times the forward state
// plus {outBackward} times the backward state; all other weights are those of the text.
// Three numbers are those of the steps 1, 2 and 3.
double[] forward = {Double.NaN, Double.NaN, Double.NaN};
double[] backward = {Double.NaN, Double.NaN, Double.NaN};
double[] outputs = {Double.NaN, Double.NaN, Double.NaN};
double[] errors = {Double.NaN, Double.NaN, Double.NaN};

// The gradients of the output weights from the forward and from the backward unit:
double[] dOut = {Double.NaN, Double.NaN};

// The steps of the two states that make the gradient of the backward unit's recurrent weight zero,
// with a comma between them:
String zeroStates = "";

// That gradient with the inputs 1, 0, 1 and the same targets, to 1%:
double dRecurrent = Double.NaN;
