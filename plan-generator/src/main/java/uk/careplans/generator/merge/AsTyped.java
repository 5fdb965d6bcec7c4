package uk.careplans.generator.merge;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Keeps a sign of Markdown as the sign that it is: code, HTML and entities are not read. An address in {@code <>} is a link. */
final class AsTyped implements InlineContentParserFactory, InlineContentParser {

    private static final Pattern ADDRESS = Pattern.compile("<((?i:https?://|mailto:)[^\\s<>]+)>");
    private static final int LONGEST_ADDRESS = 2000;

    private final char sign;

    private AsTyped(char sign) {
        this.sign = sign;
    }

    static InlineContentParserFactory of(char sign) {
        return new AsTyped(sign);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(sign);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        StringBuilder ahead = new StringBuilder();
        // No address goes on behind a blank or another <, so nobody's text is read over and over.
        while (sign == '<' && ahead.length() < LONGEST_ADDRESS && isOfAddress(scanner.peek(), ahead.isEmpty())) {
            ahead.append(scanner.peek());
            scanner.next();
        }
        if (scanner.peek() == '>') {
            ahead.append('>');
            scanner.next();
        }
        Matcher address = ADDRESS.matcher(ahead);
        if (address.matches()) {
            Link link = new Link(address.group(1), null);
            link.appendChild(new Text(address.group(1)));
            return ParsedInline.of(link, scanner.position());
        }
        scanner.setPosition(start);
        scanner.next();
        return ParsedInline.of(new Text(String.valueOf(sign)), scanner.position());
    }

    private static boolean isOfAddress(char next, boolean first) {
        return next != Scanner.END && next != '>' && !Character.isWhitespace(next) && (first || next != '<');
    }
}
