// diagnosis: The states at 1 and 2 are what the forward unit came from. Where does the backward
//   unit come from when it goes to step 1, and when it goes to step 2?
String zeroStates = "1, 2";
