package relevo.app.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.journal.StoredEvent;
import relevo.app.key.Signing;

/** A dossier by somebody who knows the format: events changed, the chain made anew, signed. */
final class Forgery {
    private static final Pattern TAIL =
            Pattern.compile(",\"hash\":\"([0-9a-f]{64})\",\"type\":\"Event\",\"version\":(\\d+)}$");
    private static final String EVENT = "{\"event\":";

    private List<String> lines;

    Forgery(List<String> lines) {
        this.lines = lines;
    }

    /** Says something else in every event, and everywhere. */
    Forgery replacing(String pattern, String by) {
        lines = lines.stream()
                .map(line -> line.startsWith(EVENT) ? line.replaceAll(pattern, by) : line)
                .toList();
        return this;
    }

    byte[] signedBy(Signing signing) {
        List<String> told = new ArrayList<>();
        byte[] head = new byte[0];
        String end = "";
        for (var line : lines.subList(0, lines.size() - 1)) {
            var next = line;
            if (told.isEmpty()) {
                next = header(line, signing);
            } else if (line.contains("\"type\":\"Start\"")) {
                head = HexFormat.of().parseHex(((Line.Start) read(line)).head());
            } else if (TAIL.matcher(line).find() && line.startsWith(EVENT)) {
                var tail = TAIL.matcher(line);
                tail.find();
                var event = line.substring(EVENT.length(), tail.start());
                head = StoredEvent.hash(head, event.getBytes(StandardCharsets.UTF_8));
                end = HexFormat.of().formatHex(head);
                next = EVENT + event + ",\"hash\":\"" + end + "\",\"type\":\"Event\",\"version\":" + tail.group(2)
                        + "}";
            } else if (line.contains("\"type\":\"End\"") && line.startsWith("{\"head\":\"")) {
                next = "{\"head\":\"" + end + line.substring("{\"head\":\"".length() + 64);
            }
            told.add(next);
        }
        signing.add(DossiersTest.bytes(told));
        told.add(new String(Lines.write(new Line.Signature(signing.by().id(), signing.end())), StandardCharsets.UTF_8));
        return DossiersTest.bytes(told);
    }

    private static String header(String line, Signing signing) {
        var header = (Line.Header) read(line);
        var signed = new Line.Header(
                header.format(),
                header.tenant(),
                header.engagement(),
                header.from(),
                header.until(),
                header.whole(),
                header.made(),
                header.by(),
                header.demonstration(),
                signing.by().id(),
                signing.by().hex());
        return new String(Lines.write(signed), StandardCharsets.UTF_8);
    }

    private static Line read(String line) {
        return Lines.read(line.getBytes(StandardCharsets.UTF_8));
    }
}
