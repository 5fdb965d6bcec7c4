package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A paragraph with check boxes: the words before them, the boxes with the answers that they stand for, and what follows them.
 *
 * @param label the question, if it stands in the same paragraph
 * @param end behind the last box and its words
 */
record BoxLine(String label, List<Blank.Box> boxes, int end) {

    /** Where the words of one answer end. */
    private static final Pattern END = Pattern.compile("[ \\u00A0]{3,}|\\t|\\n|(?=(?i:if (?:yes|no|so)\\b))|[;|]");
    /** The last words before a box. */
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:^|[?:.\\t\\n]|[ \\u00A0]{2,})[ \\u00A0]*([^?:.\\t\\n]{1,40}?)\\s*$");

    static BoxLine of(Element paragraph, String text, List<Gap> gaps) {
        List<Gap> marks =
                gaps.stream().filter(gap -> gap.kind() == Gap.Kind.BOX).toList();
        Gap last = marks.get(marks.size() - 1);
        boolean wordsFollow =
                !words(text, last.to(), endOfWords(text, last.to())).isEmpty();
        return wordsFollow ? following(paragraph, text, marks) : before(paragraph, text, marks);
    }

    /** {@code ☐ Yes ☐ No}. */
    private static BoxLine following(Element paragraph, String text, List<Gap> marks) {
        List<Blank.Box> boxes = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < marks.size(); i++) {
            Gap mark = marks.get(i);
            end = i + 1 < marks.size() ? marks.get(i + 1).from() : endOfWords(text, mark.to());
            String option = words(text, mark.to(), end);
            int wordsEnd =
                    mark.to() + text.substring(mark.to(), end).stripTrailing().length();
            boxes.add(new Blank.Box(paragraph, mark.from(), mark.to(), option, mark.from(), wordsEnd));
        }
        return new BoxLine(Label.clean(text.substring(0, marks.get(0).from())), boxes, end);
    }

    /** {@code Yes ☐ No ☐}. */
    private static BoxLine before(Element paragraph, String text, List<Gap> marks) {
        List<Blank.Box> boxes = new ArrayList<>();
        String label = "";
        int from = 0;
        for (Gap mark : marks) {
            String words = text.substring(from, mark.from());
            int start = from + words.length() - words.stripLeading().length();
            if (boxes.isEmpty()) {
                Matcher last = LAST_WORDS.matcher(words);
                start = last.find()
                        ? last.start(1)
                        : from + words.stripTrailing().lastIndexOf(' ') + 1;
                label = Label.clean(text.substring(0, start));
            }
            boxes.add(new Blank.Box(
                    paragraph, mark.from(), mark.to(), words(text, start, mark.from()), start, mark.to()));
            from = mark.to();
        }
        return new BoxLine(label, boxes, from);
    }

    private static int endOfWords(String text, int from) {
        String behind = text.substring(from);
        int blanks = behind.length() - behind.stripLeading().length();
        Matcher end = END.matcher(behind).region(blanks, behind.length());
        return end.find() ? from + end.start() : text.length();
    }

    private static String words(String text, int from, int to) {
        return Label.clean(text.substring(from, to));
    }
}
