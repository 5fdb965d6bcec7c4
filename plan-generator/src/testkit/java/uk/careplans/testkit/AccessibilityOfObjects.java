package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.child;
import static uk.careplans.testkit.AccessibilityFile.quoted;
import static uk.careplans.testkit.AccessibilityFile.text;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.careplans.testkit.AccessibilityFile.Story;

/** The rules about what is not plain text: pictures, boxes, links, bookmarks and content controls. */
final class AccessibilityOfObjects {

    private static final int LONGEST_ALT = 250;
    private static final int LONGEST_BOOKMARK = 40;
    private static final Set<String> BOXES = Set.of("txbxContent", "txbx", "textbox", "pict", "framePr");
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.(png|jpe?g|svg|gif|emf|wmf|bmp|tiff?)");
    private static final Pattern UNCLEAR =
            Pattern.compile("(?i)(https?://|www\\.).*|(click |tap )?here|(this |read )?(link|more|page)|");

    private final AccessibilityFile file;
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> controls = new HashSet<>();

    private AccessibilityOfObjects(AccessibilityFile file) {
        this.file = file;
    }

    static void check(AccessibilityFile file) {
        AccessibilityOfObjects rules = new AccessibilityOfObjects(file);
        file.stories().forEach(rules::a6Pictures);
        file.stories().forEach(rules::a7Inline);
        file.stories().forEach(rules::a15Bookmarks);
        file.stories().forEach(rules::a15Links);
        file.stories().forEach(rules::a16Controls);
    }

    private void a6Pictures(Story story) {
        Set<String> ids = new HashSet<>();
        for (Element picture : named(story, "docPr")) {
            String name = quoted(picture.getAttribute("name"));
            String alt = picture.getAttribute("descr").strip();
            if (!isDecorative(picture) && alt.isEmpty()) {
                file.problem("A6", story.part(), "the picture " + name + " has no text and is not decorative");
            } else if (isDecorative(picture) && !alt.isEmpty()) {
                file.problem("A6", story.part(), "the picture " + name + " is decorative and has a text");
            }
            if (FILE_NAME.matcher(alt).matches()) {
                file.problem("A6", story.part(), "the text of the picture " + name + " is a file's name: " + quoted(alt));
            }
            if (alt.length() > LONGEST_ALT) {
                file.problem("A6", story.part(), "the text of the picture " + name + " has " + alt.length() + " characters");
            }
            if (!ids.add(picture.getAttribute("id"))) {
                file.problem("A6", story.part(), "two pictures have the id " + picture.getAttribute("id"));
            }
        }
    }

    /** Only art behind a header may float. */
    private void a7Inline(Story story) {
        for (Element anchor : named(story, "anchor")) {
            boolean background = Docx.is(story.root(), "hdr")
                    && Set.of("1", "true").contains(anchor.getAttribute("behindDoc"))
                    && Docx.all(anchor).stream().anyMatch(AccessibilityOfObjects::isDecorative);
            if (!background) {
                file.problem("A7", story.part(), "a picture floats" + near(anchor));
            }
        }
        for (Element each : Docx.all(story.root())) {
            if (BOXES.contains(each.getLocalName())) {
                file.problem("A7", story.part(), "a text box, frame or old picture (" + each.getLocalName() + ")" + near(each));
            }
        }
        for (Element frame : Docx.all(file.styles().root(), "framePr")) {
            Element style = (Element) frame.getParentNode().getParentNode();
            file.problem("A7", "word/styles.xml", "the style " + quoted(value(style, "name")) + " is a frame");
        }
    }

    private void a15Bookmarks(Story story) {
        for (Element bookmark : story.all("bookmarkStart")) {
            String name = attribute(bookmark, "name");
            if (!bookmarks.add(name)) {
                file.problem("A15", story.part(), "two bookmarks have the name " + quoted(name));
            }
            if (name.length() > LONGEST_BOOKMARK || name.chars().anyMatch(Character::isWhitespace)) {
                file.problem("A15", story.part(), "a bookmark's name is too long or has a space: “" + name + "”");
            }
        }
    }

    private void a15Links(Story story) {
        for (Element link : story.all("hyperlink")) {
            String anchor = attribute(link, "anchor");
            String text = text(link).strip();
            if (!anchor.isEmpty() && !bookmarks.contains(anchor)) {
                file.problem("A15", story.part(), "the link " + quoted(text) + " leads to " + quoted(anchor) + ", which is not there");
            }
            if (UNCLEAR.matcher(text).matches()) {
                file.problem("A15", story.part(), "the link’s text " + quoted(text) + " does not say where it leads");
            }
        }
    }

    private void a16Controls(Story story) {
        for (Element control : story.all("sdt")) {
            List<Element> properties = child(control, "sdtPr").map(Docx::children).orElse(List.of());
            boolean item = properties.stream().anyMatch(each -> each.getLocalName().equals("repeatingSectionItem"));
            String title = value(control, "sdtPr", "alias");
            String tag = value(control, "sdtPr", "tag");
            if (!item && (title.isEmpty() || tag.isEmpty())) {
                file.problem("A16", story.part(), "a control without a title or a tag: " + quoted(title + tag) + " around " + quoted(control));
            }
            String id = value(control, "sdtPr", "id");
            if (id.isEmpty() || !controls.add(id)) {
                file.problem("A16", story.part(), "no id or one used before (" + id + ") at the control " + quoted(title));
            }
        }
    }

    private static boolean isDecorative(Element picture) {
        return Docx.all(picture).stream()
                .anyMatch(each -> "decorative".equals(each.getLocalName())
                        && Set.of("1", "true").contains(each.getAttribute("val")));
    }

    private static List<Element> named(Story story, String localName) {
        return Docx.all(story.root()).stream()
                .filter(each -> localName.equals(each.getLocalName()))
                .toList();
    }

    private static String near(Element element) {
        return AccessibilityFile.ancestor(element, "p")
                .filter(each -> !text(each).isBlank())
                .map(each -> " in " + quoted(each))
                .orElse("");
    }
}
