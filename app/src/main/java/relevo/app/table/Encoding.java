package relevo.app.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a file are written; found from its bytes. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_8_MARKED(StandardCharsets.UTF_8, "UTF-8"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252");

    private final Charset charset;
    private final String shown;

    Encoding(Charset charset, String shown) {
        this.charset = charset;
        this.shown = shown;
    }

    Charset charset() {
        return charset;
    }

    /** The name that people know it by. */
    public String shown() {
        return shown;
    }
}
