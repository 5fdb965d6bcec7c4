package uk.careplans.generator.word;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Gives a story the pictures and links of a piece. The same picture is one part, however often it is included. */
final class PieceLinks {

    private static final int NAME_LENGTH = 16;

    private final OpenedPiece piece;
    private final Map<String, OutputPart> parts;
    private final Map<String, byte[]> contents;

    PieceLinks(OpenedPiece piece, Map<String, OutputPart> parts, Map<String, byte[]> contents) {
        this.piece = piece;
        this.parts = parts;
        this.contents = contents;
    }

    /** The story's part with the relationships that the blocks need, whose ids the blocks now name. */
    OutputPart bring(List<Element> blocks, OutputPart story) {
        OutputPart with = story;
        Map<String, String> ids = new HashMap<>();
        for (Element block : blocks) {
            for (Element element : Wml.all(block)) {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Attr attribute = (Attr) attributes.item(i);
                    Link link = Wml.R.equals(attribute.getNamespaceURI()) ? piece.link(attribute.getValue()) : null;
                    if (link != null && !ids.containsKey(link.id())) {
                        Link added = with.linkTo(link.type(), targetInForm(link, story), link.external());
                        with = with.links().contains(added) ? with : with.with(List.of(added));
                        ids.put(link.id(), added.id());
                    }
                    if (link != null) {
                        attribute.setValue(String.valueOf(ids.get(link.id())));
                    }
                }
            }
        }
        return with;
    }

    private String targetInForm(Link link, OutputPart story) {
        if (link.external()) {
            return link.target();
        }
        byte[] content = piece.content(link.target());
        String extension =
                link.target().substring(link.target().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String folder = story.name().substring(0, story.name().lastIndexOf('/') + 1);
        String name = folder + "media/piece-" + hash(content) + "." + extension;
        parts.putIfAbsent(name, new OutputPart(name, piece.part(link.target()).contentType(), List.of()));
        contents.putIfAbsent(name, content);
        return name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
