package uk.careplans.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON that wants to be read as something else: by what is odd about it. */
final class HostileJson {

    private static final String HEADER = "{\"planType\": \"care-plan\", \"schemaVersion\": \"1\", ";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileJson() {}

    static Map<String, byte[]> all() {
        HostileJson json = new HostileJson();
        json.addCharacters();
        json.addEncodings();
        json.addWords();
        json.addNumbers();
        json.addDates();
        json.addTypes();
        json.addKeys();
        json.addSyntax();
        json.addIdsAndPictures();
        return json.all;
    }

    /** In the name of the child, as JSON escapes and as it stands. */
    private void addCharacters() {
        for (int c : new int[] {0, 1, 8, 0xB, 0xC, 0x1B, 0x1F, 0xFFFE, 0xFFFF}) {
            name("\\u%04X".formatted(c));
        }
        name("\\uD800");
        name("a\\uD800b");
        name("\\uDC00");
        name("\\uDE00\\uD83D");
        name("\\uD83D\\uD83D\\uDE00");
        name("\\uD83D\\uDE00");
        name("\\u007F");
        name("\\u0085");
        for (int c :
                new int[] {0x7F, 0x85, 0x200B, 0x200E, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xE0041, 0x10FFFF, 0x1FFFE}) {
            put(
                    "the name with U+%04X as it stands".formatted(c),
                    "\"child\": {\"name\": \"a%sb\"}".formatted(Character.toString(c)));
        }
        put("a raw tab in a text", "\"child\": {\"name\": \"a\tb\"}");
        put("a raw nought in a text", "\"child\": {\"name\": \"a\0b\"}");
        put("a raw escape of terminals", "\"child\": {\"name\": \"a\u001B[2Jb\"}");
        name("a\\r\\nSet-Cookie: x");
        name("a\\u001B]0;x\\u0007");
    }

    private void addEncodings() {
        String good = HEADER + "\"child\": {\"name\": \"Zoë\"}}";
        for (String charset :
                new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "IBM037"}) {
            all.put("the encoding " + charset, good.getBytes(Charset.forName(charset)));
        }
        all.put("a byte order mark", ("\uFEFF" + good).getBytes(UTF_8));
        raw("an overlong nought", 0xC0, 0x80);
        raw("an overlong slash", 0xC0, 0xAF);
        raw("a quotation mark of two bytes", 0xC0, 0xA2);
        raw("half a pair in three bytes", 0xED, 0xA0, 0x80);
        raw("a character beyond the last", 0xF4, 0x90, 0x80, 0x80);
        raw("a character of five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80);
        raw("a character that is cut off", 0xE2, 0x82);
        raw("a byte that begins nothing", 0xFF);
    }

    /** What is a program to somebody is a text here, and is read as it stands. */
    private void addWords() {
        for (String text : new String[] {
            "${child.name}",
            "#set($x='')$x.class.forName('java.lang.Runtime')",
            "#include('/etc/passwd')",
            "{{7*7}}",
            "<w:p/>",
            "]]><![CDATA[",
            "&lt;&#x26;&lol;",
            "{ DDEAUTO cmd }",
            "=cmd|'/c calc'!A1",
            "javascript:alert(1)",
            "\\\\\\\\server\\\\share",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%x",
            "../../etc/passwd",
            "'; DROP TABLE plan; --"
        }) {
            name(text);
        }
    }

    private void addNumbers() {
        for (String number : new String[] {
            "NaN",
            "Infinity",
            "-Infinity",
            "1e1000000000",
            "1e5",
            "0x10",
            "01",
            "+1",
            ".5",
            "5.",
            "1_000",
            "-0",
            "1.0",
            "9999999999999999999",
            "2147483648",
            "-2147483649",
            "1d",
            "\"1\""
        }) {
            put("the version " + number, "\"plan\": {\"id\": \"p\", \"version\": " + number + "}");
        }
    }

    private void addDates() {
        for (String date : new String[] {
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"0000-00-00\"",
            "\"+2026-01-01\"",
            "\"-2026-01-01\"",
            "\"2026-1-1\"",
            "\"2026-W01-1\"",
            "\"2026-001\"",
            "\"20260101\"",
            "\"2026-01-01T00:00:00Z\"",
            "\" 2026-01-01\"",
            "\"2026\u201001\u201001\"",
            "\"\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661\"",
            "\"today\"",
            "[2026, 1, 1]",
            "20260101",
            "1767225600000"
        }) {
            put("the date of birth " + date, "\"child\": {\"dateOfBirth\": " + date + "}");
        }
    }

    private void addTypes() {
        for (String value : new String[] {"null", "true", "12", "{}", "[]", "[\"a\"]", "{\"name\": \"a\"}"}) {
            put("the name " + value, "\"child\": {\"name\": " + value + "}");
        }
        for (String value : new String[] {"\"true\"", "1", "\"yes\"", "null", "[true]", "{\"withheld\": true}"}) {
            put("disabled " + value, "\"child\": {\"disabled\": " + value + "}");
        }
        put("a child that is a list", "\"child\": [{\"name\": \"a\"}]");
        put("actions that are no list", "\"actions\": {\"id\": \"a1\"}");
        put("a type of Java for the child", "\"child\": [\"java.util.HashMap\", {}]");
        put("a code that is a number", "\"legal\": {\"status\": 0}");
    }

    private void addKeys() {
        for (String key : new String[] {
            "", "@type", "@class", "__proto__", "constructor", "$ref", "Child", "child ", "chi\\u006Cd\\u0000", "class"
        }) {
            put("the key \"" + key + "\"", "\"" + key + "\": {\"name\": \"a\"}");
        }
        put("a key twice", "\"child\": {\"name\": \"a\", \"name\": \"b\"}");
        put("a key twice, once escaped", "\"child\": {\"name\": \"a\", \"n\\u0061me\": \"b\"}");
        put("a key twice, by case", "\"child\": {\"name\": \"a\", \"Name\": \"b\"}");
        put("a planType twice", "\"planType\": \"court-care-plan\"");
        put("a schemaVersion that is newer", "\"schemaVersion\": \"2\"");
    }

    private void addSyntax() {
        all.put("another plan behind", (HEADER + "\"child\": {}}{}").getBytes(UTF_8));
        all.put("a word behind", (HEADER + "\"child\": {}}x").getBytes(UTF_8));
        all.put("a nought behind", (HEADER + "\"child\": {}}\0").getBytes(UTF_8));
        all.put("a comment behind", (HEADER + "\"child\": {}} // x").getBytes(UTF_8));
        all.put("a padding behind", (")]}',\n" + HEADER + "\"child\": {}}").getBytes(UTF_8));
        all.put("a call around it", ("callback(" + HEADER + "\"child\": {}})").getBytes(UTF_8));
        all.put("only a text", "\"plan\"".getBytes(UTF_8));
        all.put("only null", "null".getBytes(UTF_8));
        all.put("a list", "[]".getBytes(UTF_8));
        all.put("nothing", new byte[0]);
        all.put("one nought", new byte[1]);
        put("a comment", "/* x */ \"child\": {}");
        put("a comment with a number sign", "# x\n \"child\": {}");
        put("single quotation marks", "'child': {}");
        put("a key without quotation marks", "child: {}");
        put("no colon", "\"child\" {}");
        put("a comma too many", "\"child\": {},");
        put("two commas", "\"child\": {},, \"plan\": {}");
        put("a text without an end", "\"child\": {\"name\": \"a}");
        put("an escape that is none", "\"child\": {\"name\": \"\\x41\"}");
        put("an escape that is cut off", "\"child\": {\"name\": \"\\u00\"}");
        put("an octal escape", "\"child\": {\"name\": \"\\101\"}");
        put("a line break in a text", "\"child\": {\"name\": \"a\nb\"}");
        put("a no-break space between values", "\"child\":\u00A0{}");
        put("a form feed between values", "\"child\":\f{}");
        put("brackets that do not fit", "\"child\": {]");
    }

    private void addIdsAndPictures() {
        for (String id :
                new String[] {"../../etc/passwd", "a/b", "a b", "..", "", "1", "a\\u0000", "\u0430", "a.docx", "CON:"
                }) {
            put("the id \"" + id + "\"", "\"plan\": {\"id\": \"" + id + "\"}");
        }
        for (String picture : new String[] {
            "\"\"",
            "\"AAAA\"",
            "\"!!!!\"",
            "\"PHN2Zz48L3N2Zz4=\"",
            "\"data:image/png;base64,AAAA\"",
            "\"file:///etc/passwd\"",
            "\"iVBORw0KGgoAAAANSUhEUgAB\\u0000\"",
            "1",
            "null"
        }) {
            put(
                    "the picture " + picture,
                    "\"child\": {\"photograph\": {\"base64\": " + picture + ", \"description\": \"A face\"}}");
        }
    }

    private void name(String text) {
        put("the name \"" + text + "\"", "\"child\": {\"name\": \"" + text + "\"}");
    }

    private void raw(String name, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((HEADER + "\"child\": {\"name\": \"a").getBytes(UTF_8));
        for (int each : bytes) {
            out.write(each);
        }
        out.writeBytes("b\"}}".getBytes(UTF_8));
        all.put(name, out.toByteArray());
    }

    private void put(String name, String fields) {
        all.put(readable(name), (HEADER + fields + "}").getBytes(UTF_8));
    }

    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints()
                .forEach(c -> readable.append(c < 0x7F && c >= ' ' ? Character.toString(c) : "U+%04X".formatted(c)));
        return readable.toString();
    }
}
