package relevo.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import relevo.app.dossier.verify.Verifier;
import relevo.app.key.VerifyingKey;

/** The sample of the documents: what was written once is read for ever. */
class SampleTest {
    private static final Path PROOF = Path.of("..", "docs", "proof");

    @Test
    void the_sample_fits_and_is_signed_by_the_key_beside_it() throws IOException {
        var key =
                VerifyingKey.read(Files.readString(PROOF.resolve("sample.pem"))).orElseThrow();
        try (var bytes = Files.newInputStream(PROOF.resolve("sample.dossier.jsonl"))) {
            var report = new Verifier().verify(bytes, key);
            assertThat(report.flaw()).isNull();
            assertThat(report.signerChecked()).isTrue();
        }
    }
}
