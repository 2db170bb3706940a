package relevo.playbook.binding;

/** A number in a sentence. */
record Amount(long number, boolean percent, Comparison comparison) {
    String said() {
        return percent ? number + " %" : String.valueOf(number);
    }
}
