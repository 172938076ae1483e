// diagnosis: A factor below 1 seems safe because nothing can explode. But what pulls a faded one
//   up again? Run both on ten thousand bits.
double harmless = 0.99;
