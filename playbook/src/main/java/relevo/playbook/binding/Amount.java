package relevo.playbook.binding;

import java.math.BigDecimal;

/** A number in a sentence. */
record Amount(double number, boolean percent, Comparison comparison) {
    String said() {
        return percent ? plain(number) + " %" : plain(number);
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
