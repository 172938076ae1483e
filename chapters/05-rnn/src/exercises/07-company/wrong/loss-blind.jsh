// diagnosis: A loss off the last state does look at padding, if the state has read it. How much
//   padding was there in a batch of training?
String training = "loss";
