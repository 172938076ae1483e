// diagnosis: The reset gate does read the old state, and hands it a gradient by W_hr.
String whyReset = "gate";
