// diagnosis: At that position the model that is told nothing has no more to go by, and loses far
//   less. Ask what an empty history means to the wrapped model.
String why = "less";
