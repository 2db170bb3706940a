package relevo.playbook.source;

import static relevo.playbook.FindingCode.BYTE_ORDER_MARK;
import static relevo.playbook.FindingCode.ENCODING_BROKEN;
import static relevo.playbook.FindingCode.ENCODING_GUESSED;
import static relevo.playbook.FindingCode.NOT_A_TEXT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Bytes to lines: UTF-8 with or without byte-order mark, UTF-16 with one or evidently so, or evidently Windows-1252. */
final class Decoding {
    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** Latin-1 and what Windows adds to it. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What people write with it beyond ASCII in the languages of the pages. */
    private static final String WESTERN_SIGNS =
            "áàâãäåæçéèêëíìîïñóòôõöœúùûüýßÁÀÂÃÄÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÕÖŒÚÙÛÜÝªº°·«»‹›“”„‘’‚–—…•¡¿€§©®™×±½\u00a0";

    /** Where more than one byte in this many is beyond ASCII, it is another encoding. */
    private static final int MOST_WESTERN = 4;

    /** Where one character in this many can't be text, nothing is. */
    private static final int MOST_ODD = 8;

    private Decoding() {}

    static List<SourceLine> lines(byte[] bytes, Findings findings) {
        var charset = charset(bytes);
        var text = new String(bytes, charset);
        if (!words(text)) {
            findings.add(NOT_A_TEXT, 1, 1);
            return List.of(new SourceLine("", 1));
        }
        if (!charset.equals(StandardCharsets.UTF_8) && text.charAt(0) != MARK) {
            findings.add(ENCODING_GUESSED, 1, 1, charset.equals(WESTERN) ? "Windows-1252" : "UTF-16");
        }
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            findings.add(BYTE_ORDER_MARK, 1, 1);
            text = text.substring(1);
        }
        return split(text, findings);
    }

    /** The bytes' characters, in whatever encoding they are. */
    static String text(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    /** Whether nearly all characters are such as people write. */
    private static boolean words(String text) {
        long odd = 0;
        for (int i = 0; i < text.length(); i++) {
            odd += odd(text.charAt(i)) ? 1 : 0;
        }
        return odd * MOST_ODD <= text.length();
    }

    private static boolean odd(char c) {
        return (c < ' ' || c > '~') && unwritten(c);
    }

    private static boolean unwritten(char c) {
        return c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        return big ? StandardCharsets.UTF_16BE : unmarked(bytes);
    }

    /** UTF-16 without its mark has a zero in nearly every second byte. */
    private static Charset unmarked(byte[] bytes) {
        if (zeros(bytes, 1) * 4 > bytes.length && zeros(bytes, 0) * 20 < bytes.length) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = zeros(bytes, 0) * 4 > bytes.length && zeros(bytes, 1) * 20 < bytes.length;
        return big ? StandardCharsets.UTF_16BE : western(bytes) ? WESTERN : StandardCharsets.UTF_8;
    }

    /** Whether nothing beyond ASCII is UTF-8, and all of it is usual in Windows-1252. */
    private static boolean western(byte[] bytes) {
        var beyond = beyondAscii(new String(bytes, WESTERN));
        return !beyond.isEmpty()
                && beyond.length() * MOST_WESTERN < bytes.length
                && beyond.chars().allMatch(sign -> WESTERN_SIGNS.indexOf(sign) >= 0)
                && beyondAscii(new String(bytes, StandardCharsets.UTF_8))
                        .chars()
                        .allMatch(sign -> sign == REPLACEMENT);
    }

    private static String beyondAscii(String text) {
        return text.replaceAll("\\p{ASCII}+", "");
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Cuts at line feeds, carriage returns and both together. */
    private static List<SourceLine> split(String text, Findings findings) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n');
        var lines = new ArrayList<SourceLine>();
        int start = 0;
        int end = plain.indexOf('\n');
        while (end >= 0) {
            add(lines, plain.substring(start, end), findings);
            start = end + 1;
            end = plain.indexOf('\n', start);
        }
        add(lines, plain.substring(start), findings);
        return lines;
    }

    private static void add(List<SourceLine> lines, String text, Findings findings) {
        int number = lines.size() + 1;
        int broken = text.indexOf(REPLACEMENT);
        if (broken >= 0) {
            findings.add(ENCODING_BROKEN, number, broken + 1);
        }
        lines.add(new SourceLine(text, number));
    }
}
