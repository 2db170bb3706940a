package relevo.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** What is put into a field instead of what belongs there. */
enum Evil {
    VALID(""),
    MISSING(""),
    EMPTY(""),
    BLANK(" \t "),
    SHORT("x"),
    LONG("Una frase que se repite. "),
    TOO_LONG("a"),
    WORD("no-such-thing"),
    CONTROL("a\u0001\u0007\u001b[31m\u007fz"),
    NUL("a\0z"),
    LINES("a\r\nX-Evil: 1\r\n\r\nz"),
    SURROGATE(""),
    BAD_UTF8(""),
    ODD_LETTERS("\u202Egnp.\u200B\uFEFF\u0301 😀 ẞ ŉ"),
    MARKUP("<b>fat</b> & \"quoted\" 'once' <!-- "),
    SCRIPT("<script>alert(9173)</script>"),
    ATTRIBUTE("\"><img src=x onerror=alert(9173)>"),
    ADDRESS("javascript:alert(9173)"),
    SQL("' or 1=1; drop table tenant; --"),
    LIKE("%_\\%'"),
    PATH("../../../../etc/passwd"),
    OTHER_SITE("//evil.example/\\evil.example"),
    TEMPLATE("${7*7}#{7*7}{{7*7}}<%= 7*7 %>@(7*7)"),
    FORMAT("{0} {1,choice,x} '' %s %n"),
    FORMULA("=HYPERLINK(\"http://evil.example\";\"x\")"),
    FOREIGN_ID(""),
    RANDOM_ID(""),
    HUGE_NUMBER("99999999999999999999999999999999"),
    NEGATIVE("-1"),
    FRACTION("1e309"),
    FAR_DATE("+999999999-12-31"),
    NO_DATE("2026-02-30"),
    YEAR_ZERO("0000-00-00"),
    LIST("[1,2,3]"),
    NULL("null"),
    MANY("x");

    static final String NEVER_RAW_SCRIPT = "<script>alert(9173)";
    static final String NEVER_RAW_IMAGE = "<img src=x onerror=alert(9173)";
    private static final int MEGABYTE = 1 << 20;

    private final String text;

    Evil(String text) {
        this.text = text;
    }

    /** As bytes, which need not be letters. */
    byte[] bytes(Field field, String foreign, Random random) {
        return switch (this) {
            case VALID, MANY -> utf8(field.valid());
            case LONG -> utf8(text.repeat(400));
            case TOO_LONG -> utf8(text.repeat(MEGABYTE));
            case SURROGATE -> new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'z'};
            case BAD_UTF8 -> new byte[] {'a', (byte) 0xFF, (byte) 0xC3, '(', 'z'};
            case FOREIGN_ID -> utf8(foreign);
            case RANDOM_ID -> utf8(new UUID(random.nextLong(), random.nextLong()).toString());
            default -> utf8(text);
        };
    }

    /** As a JSON value. */
    byte[] json(Field field, String foreign, Random random) {
        return switch (this) {
            case SURROGATE -> utf8("\"a\\ud800z\"");
            case NUL -> utf8("\"a\\u0000z\"");
            case LIST -> utf8("[1,[2,{\"a\":3}]]");
            case NULL -> utf8("null");
            case HUGE_NUMBER, NEGATIVE, FRACTION -> utf8(text);
            case MANY -> utf8("[" + "\"x\",".repeat(999) + "\"x\"]");
            default -> quoted(bytes(field, foreign, random));
        };
    }

    /** Whether a person could have typed it and wants it back. */
    boolean comesBack() {
        return switch (this) {
            case SHORT, WORD, MARKUP, SCRIPT, ATTRIBUTE, ADDRESS, SQL, LIKE, PATH, OTHER_SITE, TEMPLATE, FORMAT -> true;
            case FORMULA, HUGE_NUMBER, NEGATIVE, FRACTION, FAR_DATE, NO_DATE, YEAR_ZERO, LIST, NULL -> true;
            default -> false;
        };
    }

    /** Too long for the first line of a request. */
    boolean fits(Field field) {
        return (this != TOO_LONG && this != LONG) || field.in() == Field.In.BODY;
    }

    private static byte[] quoted(byte[] bytes) {
        var quoted = new java.io.ByteArrayOutputStream();
        quoted.write('"');
        for (byte one : bytes) {
            if (one == '"' || one == '\\') {
                quoted.write('\\');
            }
            quoted.write(one);
        }
        quoted.write('"');
        return quoted.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
