package org.breakwater.library.procedures;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.breakwater.library.procedures.amendments.Amendment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The changes of a chapter as an Atom feed (RFC 4287). */
@Component
class ChapterFeed {

    static final String NAME = "feed.atom";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String house;

    /** @param url the public address of this installation; empty in a demonstration */
    ChapterFeed(@Value("${breakwater.url:}") String url, @Value("${server.port:8080}") int port) {
        this.house = url.isBlank() ? "http://localhost:" + port : url.strip();
    }

    String of(ChapterPage page) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, page);
            for (var amendment : page.amendments()) {
                entry(xml, amendment);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void head(XMLStreamWriter xml, ChapterPage page) throws XMLStreamException {
        var address = house + "/procedures/" + page.slug();
        element(xml, "id", address);
        element(xml, "title", page.front().title());
        var latest = page.amendments().stream().map(Amendment::countsFrom).max(Instant::compareTo);
        element(xml, "updated", latest.orElse(page.since()).toString());
        link(xml, "alternate", address);
        link(xml, "self", address + "/" + NAME);
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", "Breakwater");
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Amendment amendment) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        var address = house
                + amendment.address()
                + (amendment.number() == 0 ? "/amendments" : "/version/" + amendment.number());
        element(xml, "id", address + "#" + amendment.countsFrom());
        element(xml, "title", amendment.sortInWords() + ": " + amendment.title());
        element(xml, "updated", amendment.countsFrom().toString());
        element(xml, "summary", amendment.why());
        link(xml, "alternate", address);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }
}
