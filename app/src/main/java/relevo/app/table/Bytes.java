package relevo.app.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds out how a file is written, in one pass over its bytes and in constant memory. */
final class Bytes {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 1 << 16;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer rest = ByteBuffer.allocate(BLOCK + 8);
    private final CharBuffer letters = CharBuffer.allocate(BLOCK + 8);
    private boolean isUtf8 = true;
    private boolean isText = true;
    private boolean isMarked;

    private Bytes() {}

    /** None where it is no text that we know. */
    static Optional<Encoding> encoding(Path file) throws IOException {
        var bytes = new Bytes();
        try (var input = Files.newInputStream(file)) {
            bytes.look(input);
        }
        return bytes.found();
    }

    private void look(InputStream input) throws IOException {
        var first = true;
        for (var block = input.readNBytes(BLOCK); block.length > 0 && isText; block = input.readNBytes(BLOCK)) {
            isMarked |= first && startsWithMark(block);
            isText = isText(block);
            decode(block, false);
            first = false;
        }
        decode(new byte[0], true);
    }

    private void decode(byte[] block, boolean end) {
        if (isUtf8) {
            rest.put(block).flip();
            isUtf8 = !utf8.decode(rest, letters.clear(), end).isError();
            rest.compact();
        }
    }

    private Optional<Encoding> found() {
        if (!isText) {
            return Optional.empty();
        }
        var utf = isMarked ? Encoding.UTF_8_MARKED : Encoding.UTF_8;
        return Optional.of(isUtf8 ? utf : Encoding.WINDOWS_1252);
    }

    private static boolean startsWithMark(byte[] block) {
        return block.length >= MARK.length && Arrays.equals(block, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Spreadsheets' own files, UTF-16 and the like are full of zeros. */
    private static boolean isText(byte[] block) {
        for (var one : block) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
