package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.generator.gate.Xml;

/**
 * A part that goes into generated documents, and where it leads.
 *
 * @param contentType what kind of part it is
 * @param links its relationships, without those that nothing in it refers to
 */
record OutputPart(String name, String contentType, List<Link> links) {

    String relationshipsName() {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }

    /** The same part with one more relationship. */
    OutputPart with(String kind, String target) {
        return with(List.of(new Link(freeLinkId("careplans-" + kind), Link.OFFICE + kind, target, false)));
    }

    /** The same part with more relationships, whose ids none of it has. */
    OutputPart with(List<Link> more) {
        List<Link> all = new ArrayList<>(links);
        all.addAll(more);
        return new OutputPart(name, contentType, List.copyOf(all));
    }

    /** The relationship of that type to that target; if the part has none, one that may be added. */
    Link linkTo(String type, String target, boolean external) {
        return links.stream()
                .filter(link -> link.type().equals(type) && link.target().equals(target))
                .filter(link -> link.external() == external)
                .findFirst()
                .orElseGet(() -> new Link(freeLinkId("careplans-pack"), type, target, external));
    }

    private String freeLinkId(String wanted) {
        Set<String> taken = links.stream().map(Link::id).collect(Collectors.toSet());
        String id = wanted;
        for (int i = 2; taken.contains(id); i++) {
            id = wanted + i;
        }
        return id;
    }

    byte[] relationships() {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Link link : links) {
            xml.append("<Relationship Id=\"")
                    .append(XmlText.escaped(link.id()))
                    .append("\" Type=\"")
                    .append(XmlText.escaped(link.type()))
                    .append("\" Target=\"")
                    .append(XmlText.escaped(link.external() ? link.target() : reference(link.target())))
                    .append(link.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String reference(String target) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        if (target.startsWith(folder)) {
            return target.substring(folder.length());
        }
        long up = folder.chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target;
    }
}
