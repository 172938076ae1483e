// Her weights, from scores with a row for each step of the decoder and a column for each of the
// encoder. Mend them.
Matrix weights(Matrix E) {
  return Softmax.softmaxRows(E.transpose()).transpose();
}

// In use her search takes one step at a time. With three steps of the encoder and the states
// {shown}
// what are the weights of that step, whatever the scores are, and what is the context?
double[] inUse = {Double.NaN, Double.NaN, Double.NaN};
double[] context = {Double.NaN, Double.NaN};

// An assertion on the weights of one source: true for right ones, false for hers.
boolean holds(Matrix alpha) {
  throw new UnsupportedOperationException("write me");
}

// Why did the gradient check see nothing?
//   forced    it runs with teacher forcing, which hides gradients
//   function  her way back is that of her way forward, whatever that is good for
//   small     the error is too small for differences
String check = "";

// What did a step of the decoder know in training that it can't know in use?
//   source    scores of all steps of the source
//   later     scores of later steps, whose states have read the answer that is asked for here
//   past      scores of earlier steps, whose states have read what was written before
String knew = "";
