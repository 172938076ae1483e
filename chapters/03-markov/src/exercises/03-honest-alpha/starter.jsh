var vocabulary = Vocabulary.of(ClassNames.all());
var counts = MarkovModel.count(vocabulary.size(), vocabulary.end(),
    ClassNames.train().stream().map(vocabulary::encode).toList());
// counts.chain(alpha) is the smoothed chain; Evaluation.bitsPerCharacter takes a model, the
// vocabulary and names. Search in the shell and write down what you find.

double honestAlpha = Double.NaN; // entropy rate = bits of the validation names
double bestAlpha = Double.NaN; // fewest bits on the validation names; to two digits
double price = Double.NaN; // bits a character, on the validation names
double expected = Double.NaN; // entropy rate at honestAlpha
double testBits = Double.NaN; // of the test names at honestAlpha

// To find honestAlpha without validation names, you would need
//   training  what the training names cost the chain that was fitted to them
//   left-out  a guess, from the training names, at what names cost that were not counted
//   truth     the entropy rate of the source that the names were drawn from
//   more      nothing but more training names, from which any alpha would follow
String needed = "";
