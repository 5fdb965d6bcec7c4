package uk.careplans.testkit;

import java.util.List;

/**
 * Can everybody read this document – with a screen reader, in large letters, without telling colours apart? The rules A1
 * to A18 and A20 to A22 for accessible Word files. (A19, status in words, and A23, the glossary, are about the words.)
 */
public final class Accessibility {

    private Accessibility() {}

    /** The problems, each with its rule's code first; none for a good file. */
    public static List<String> check(byte[] docx) {
        return check(docx, List.of());
    }

    /**
     * The same for a form that numbers some of its questions by hand, where the council's wording must stay as it is.
     *
     * @param typedByTheForm how the paragraphs begin that may start with a typed number or bullet, against A8
     */
    public static List<String> check(byte[] docx, List<String> typedByTheForm) {
        AccessibilityFile file = new AccessibilityFile(docx);
        AccessibilityOfFile.check(file);
        AccessibilityOfText.check(file, typedByTheForm);
        AccessibilityOfTables.check(file);
        AccessibilityOfObjects.check(file);
        AccessibilityOfLook.check(file);
        return file.problems();
    }
}
