package academy.aligned.care.prescription.pause;
