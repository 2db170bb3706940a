package relevo.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Files of usage, of tenants and of pages, spoilt at random: each is answered, and each import comes to an end. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"relevo.demo.story=true", "relevo.hostile=true"})
class MutatedFilesTest {
    private static final long SEED = Long.getLong("relevo.seed", 20261125L);
    private static final int ROUNDS = Boolean.getBoolean("relevo.long") ? 400 : 12;
    private static final String BOUNDARY = "----relevo-hostile";
    private static final List<String> SHARDS = List.of(
            "\"",
            "\"\"",
            ";",
            ",",
            "\n",
            "\r",
            "\0",
            "\t",
            "=1+1",
            "@x",
            "\uFEFF",
            "\u202E",
            "|",
            "##",
            "```",
            "<script>alert(9173)</script>",
            "99999999999999999999",
            "-1",
            "2026-02-30",
            "[",
            "](",
            "> ",
            "| 4058 |",
            "%",
            "4058");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Test
    void spoilt_files_are_answered_with_sentences() throws Exception {
        var ada = guest("Ada Robles");
        var carmen = guest("Carmen Uribarri");
        byte[] usage = ada.get("/usage/example.csv").body().getBytes(StandardCharsets.UTF_8);
        byte[] tenants = ada.get("/tenants/import/example.csv").body().getBytes(StandardCharsets.UTF_8);
        byte[] page = Files.readAllBytes(Path.of("..", "playbooks", "completion-enablement", "es.md"));
        var random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            send(ada, "/usage/imports", spoilt(usage, random), wrong, round);
            send(ada, "/api/v1/usage-imports", spoilt(usage, random), wrong, round);
            send(ada, "/tenants/imports", spoilt(tenants, random), wrong, round);
            send(carmen, "/playbooks/previews", spoilt(page, random), wrong, round);
            send(carmen, "/playbooks", spoilt(page, random), wrong, round);
        }
        System.out.printf("mutated files: seed %d, %d sent, %d complaints%n", SEED, 5 * ROUNDS, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(failed()).isZero();
    }

    private void send(Guest guest, String path, byte[] file, List<String> wrong, int round)
            throws IOException, InterruptedException {
        Guest.Session session = guest.session();
        var body = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + session.token()
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"skipBad\"\r\n\r\nyes\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../..\\\\x.md\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Shooting.PATIENCE)
                .header("Cookie", session.cookie())
                .header("X-CSRF-TOKEN", session.token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        var said = browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        var answer = new Answer(said.statusCode(), said.headers(), said.body());
        Judgement.of(answer).forEach(what -> wrong.add(what + " ← " + path + ", round " + round));
        String place = said.headers().firstValue("location").orElse("");
        if (place.startsWith("/imports/")) {
            Judgement.of(guest.get(place)).forEach(what -> wrong.add(what + " ← " + place + ", round " + round));
            Judgement.of(guest.get(place + "/flaws.csv"))
                    .forEach(what -> wrong.add(what + " ← flaws of " + place + ", round " + round));
        }
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int blow = random.nextInt(6); blow >= 0; blow--) {
            bytes = blow(bytes, random);
        }
        return bytes;
    }

    private static byte[] blow(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(40));
        var next = new ByteArrayOutputStream();
        next.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> next.write(bytes, end, bytes.length - end);
            case 1 -> {
                next.write(bytes, at, end - at);
                next.write(bytes, at, bytes.length - at);
            }
            case 2 -> {
                next.write(random.nextInt(256));
                next.write(bytes, at, bytes.length - at);
            }
            case 3 -> {} // cut off
            case 4 -> {
                next.writeBytes("x".repeat(random.nextInt(100_000)).getBytes(StandardCharsets.UTF_8));
                next.write(bytes, at, bytes.length - at);
            }
            default -> {
                next.writeBytes(SHARDS.get(random.nextInt(SHARDS.size())).getBytes(StandardCharsets.UTF_8));
                next.write(bytes, at, bytes.length - at);
            }
        }
        return next.toByteArray();
    }

    private long failed() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*) from imports where state = 'FAILED'")
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    private Guest guest(String name) {
        UUID id = transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select id from people where name = ?")
                        .param(name)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single());
        return new Guest(name, id, "http://localhost:" + port, browser, () -> {});
    }
}
