// In the hand example, three decimals; lambda is 1.0986.
double J2 = Double.NaN;
double J3 = Double.NaN;
double J2J3 = Double.NaN;

// What the third loss says of h_1, and the factor that the table has besides.
double thirdLossOfH1 = Double.NaN;
double missingFactor = Double.NaN;

// Where does that factor come from?
// output (the weight of the output), tanh (that of step 1), input (x_1), loss (its 1/2)
String comesFrom = "";

// What the bound allows for J2 J3.
double bound = Double.NaN;

// The state stays at 1/2: the first whole number of steps after which less than {share} of a
// gradient is left (share holds this number), and what the bound allows after so many.
double steps = Double.NaN;
double boundByThen = Double.NaN;

// The bound promises that gradients vanish for all weights w_hh of a size below ...
double promisedBelow = Double.NaN;
