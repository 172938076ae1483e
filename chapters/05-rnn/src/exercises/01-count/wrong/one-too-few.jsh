// diagnosis: With so many numbers the embedding still saves a little. The question is where it
//   costs more than it saves.
double tooWide = Math.floor(inputWeights / (symbols + units));
