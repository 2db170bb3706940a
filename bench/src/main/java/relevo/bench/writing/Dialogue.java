package relevo.bench.writing;

import java.util.concurrent.atomic.LongAdder;

/** Follows PostgreSQL's protocol as a client speaks it and counts what is executed; bytes come in any portions. */
final class Dialogue {
    /** What a connection begins with: a length and a number, no letter before them. */
    private static final int PROTOCOL_3 = 3 << 16;

    private static final int LENGTH_BYTES = 4;

    private final LongAdder statements;
    private boolean begun;
    private int letter;
    private int headerBytes;
    private long header;
    private long toSkip;

    Dialogue(LongAdder statements) {
        this.statements = statements;
    }

    void said(byte[] bytes, int from, int length) {
        int next = from;
        int end = from + length;
        while (next < end) {
            if (toSkip > 0) {
                long skipped = Math.min(toSkip, end - next);
                toSkip -= skipped;
                next += (int) skipped;
            } else {
                take(bytes[next++] & 0xFF);
            }
        }
    }

    private void take(int octet) {
        if (begun && letter == 0) {
            letter = octet;
            return;
        }
        header = header << Byte.SIZE | octet;
        headerBytes++;
        if (headerBytes == (begun ? LENGTH_BYTES : 2 * LENGTH_BYTES)) {
            message();
        }
    }

    private void message() {
        toSkip = (begun ? header : header >>> Integer.SIZE) - headerBytes;
        if (letter == 'E' || letter == 'Q') {
            statements.increment();
        }
        begun = begun || (header & 0xFFFF0000L) == PROTOCOL_3;
        letter = 0;
        header = 0;
        headerBytes = 0;
    }
}
