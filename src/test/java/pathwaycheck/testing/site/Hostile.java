package pathwaycheck.testing.site;

import java.util.Locale;

/** Texts that have done harm somewhere. */
public enum Hostile {
    TAGS("</title></script></style></textarea></svg><script>alert(1)</script><img src=x onerror=alert(1)><!--"),
    QUOTES("\" onmouseover=\"alert(1)\" ' onfocus='alert(1)' ` autofocus x="),
    BACKSLASHES("\\\" \\' \\u003cscript\\u003e \\x3c \\n \\"),
    ENTITIES("&lt;script&gt; &#60;b&#62; &amp;lt; &notanentity; &"),
    MARKUP("]]> <![CDATA[ <?xml version=\"1.0\"?> <!DOCTYPE x> <foreignObject> -->"),
    BIDI("\u202Eright to left \u2066 and \u200F on \u202B\uFEFF"),
    PLACEHOLDERS("{foo} {{foo}} {#if true} ${foo} #{foo} {!no!} {|no|} {cdi:x} %s %n"),
    SCRIPT("javascript:alert(1)"),
    HOST("//evil.example"),
    LINES("one\r\nEND:VEVENT\r\nBEGIN:VEVENT\nX-OTHER;VALUE=URI:https://evil.example\n; , two"),
    CONTROLS("\u0000 \u0007 \u001B[31m \u007F \u0085 \u2028 \uFFFE \u0008"),
    LONG("x".repeat(1_000));

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** As folders are called. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What breaks out of a text, out of an attribute and out of a template. */
    public static String altogether() {
        return TAGS.text + " " + QUOTES.text + " " + PLACEHOLDERS.text;
    }
}
