package relevo.bench.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static final int ASK_FOR_TLS = 80877103;
    private static final int PROTOCOL_3 = 196608;

    @Test
    void executions_and_simple_queries_are_counted_in_whatever_portions_they_come() throws IOException {
        var said = said();
        for (int portion = 1; portion <= said.length; portion++) {
            var statements = new LongAdder();
            var dialogue = new Dialogue(statements);
            for (int from = 0; from < said.length; from += portion) {
                dialogue.said(said, from, Math.min(portion, said.length - from));
            }
            assertThat(statements.sum()).isEqualTo(3);
        }
    }

    /** TLS is asked for, the connection begins, a statement is executed twice after one that is simple; EEQ is in its text. */
    private static byte[] said() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var wire = new DataOutputStream(bytes)) {
            wire.writeInt(8);
            wire.writeInt(ASK_FOR_TLS);
            wire.writeInt(8 + 5);
            wire.writeInt(PROTOCOL_3);
            wire.writeBytes("user\0");
            message(wire, 'Q', "select 'EEQ'");
            message(wire, 'P', "EEQ");
            message(wire, 'E', "");
            message(wire, 'S', "");
            message(wire, 'E', "");
        }
        return bytes.toByteArray();
    }

    private static void message(DataOutputStream wire, char letter, String body) throws IOException {
        wire.writeByte(letter);
        wire.writeInt(4 + body.length());
        wire.writeBytes(body);
    }
}
