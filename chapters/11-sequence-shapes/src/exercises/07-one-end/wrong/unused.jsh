// diagnosis: With attention, too, the bridge makes the decoder's first state of the summary. It is
//   wrong there as well, only less is lost by it.
String attention = "unused";
