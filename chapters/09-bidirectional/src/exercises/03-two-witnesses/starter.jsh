// A network gives the pairs (u, v) = (0, 0), (0, 1) and (1, 0) the log odds {of00}, {of01} and
// {of10}, rightly. What does it give (1, 1)?
double of11 = Double.NaN;

// How many of the four pairs can such a network get right at most?
double rightAtMost = Double.NaN;

// Which changes can do it, for some weights? Write their names with commas between.
//   wider     more units in both directions
//   deeper    a second layer in each direction, which reads the first of its own direction
//   stacked   a second bidirectional layer, which reads both states of the first
//   hidden    a layer of tanh units between the two states and the output
String canDoIt = "";

// The past says -1 for u = 0 and 1 for u = 1, the future likewise for v. Give a layer of as few
// tanh units as can do it. A row is a unit: its weights from the past and from the future, its bias
// and its output weight; constant is the bias of the output.
double[][] units = {{Double.NaN, Double.NaN, Double.NaN, Double.NaN}};
double constant = Double.NaN;
