package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Gives a story the pictures and links of a piece. The same picture is one part, however often it is included. */
final class PieceLinks {

    private final OpenedPiece piece;
    private final PackPictures pictures;

    PieceLinks(OpenedPiece piece, PackPictures pictures) {
        this.piece = piece;
        this.pictures = pictures;
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
        String extension = link.target().substring(link.target().lastIndexOf('.') + 1);
        return pictures.part(
                story,
                piece.content(link.target()),
                extension,
                piece.part(link.target()).contentType());
    }
}
