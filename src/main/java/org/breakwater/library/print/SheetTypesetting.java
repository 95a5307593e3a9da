package org.breakwater.library.print;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Prepares a sheet for the renderer, whatever its author wrote: headings descend one level at a time and become
 * bookmarks, links become absolute, and pictures are embedded.
 */
final class SheetTypesetting {

    /** Characters that are invalid in XML 1.0. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final Document document;
    private final String house;
    private final UnaryOperator<String> pictures;
    private final List<Element> above = new ArrayList<>();

    private SheetTypesetting(Document document, String house, UnaryOperator<String> pictures) {
        this.document = document;
        this.house = house;
        this.pictures = pictures;
    }

    /**
     * @param house the address before links that begin with a slash
     * @param pictures turns the address of a picture into a data URL; empty if there is none
     */
    static Document read(byte[] xhtml, String house, UnaryOperator<String> pictures) {
        var document =
                parse(NOT_XML.matcher(new String(xhtml, StandardCharsets.UTF_8)).replaceAll(""));
        var set = new SheetTypesetting(document, house, pictures);
        set.headings();
        set.links();
        set.pictures();
        return document;
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (Exception malformed) {
            throw new IllegalStateException("The template of a sheet writes XHTML that is not well-formed", malformed);
        }
    }

    private void headings() {
        var bookmarks = document.createElement("bookmarks");
        above.add(bookmarks);
        var count = 0;
        for (var heading : elements("*")) {
            if (!HEADING.matcher(heading.getTagName()).matches()) {
                continue;
            }
            var level = Math.min(heading.getTagName().charAt(1) - '0', above.size());
            document.renameNode(heading, null, "h" + level);
            if (!heading.hasAttribute("id")) {
                heading.setAttribute("id", "heading-" + ++count);
            }
            var bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            above.get(level - 1).appendChild(bookmark);
            above.subList(level, above.size()).clear();
            above.add(bookmark);
        }
        elements("head").forEach(head -> head.appendChild(bookmarks));
    }

    private void links() {
        for (var link : elements("a")) {
            if (link.getAttribute("href").startsWith("/")) {
                link.setAttribute("href", house + link.getAttribute("href"));
            }
        }
    }

    /** The renderer fetches nothing: a picture that is not embedded is replaced by its alternative text. */
    private void pictures() {
        for (var picture : elements("img")) {
            var held = pictures.apply(picture.getAttribute("src"));
            if (!held.isEmpty() && !picture.getAttribute("alt").isEmpty()) {
                picture.setAttribute("src", held);
                List.of("width", "height", "loading").forEach(picture::removeAttribute);
                continue;
            }
            var words = document.createElement("span");
            words.setTextContent(picture.getAttribute("alt"));
            picture.getParentNode().replaceChild(words, picture);
        }
    }

    private List<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
