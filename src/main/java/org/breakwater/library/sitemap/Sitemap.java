package org.breakwater.library.sitemap;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.breakwater.library.Library;
import org.breakwater.partnership.Profile;
import org.breakwater.web.shell.SiteDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is published now, in the format of <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>. */
@Component
class Sitemap {

    private static final String FORMAT = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final List<String> ALWAYS = List.of(
            "/",
            "/who-to-call/all",
            "/report",
            "/information",
            "/information/publications",
            "/procedures",
            "/procedures/amendments",
            "/privacy",
            "/accessibility");

    private final Library library;
    private final Profile profile;
    private final SiteDetails siteDetails;

    Sitemap(Library library, Profile profile, SiteDetails siteDetails) {
        this.library = library;
        this.profile = profile;
        this.siteDetails = siteDetails;
    }

    /** Without addresses in a demonstration. */
    String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.setDefaultNamespace(FORMAT);
            xml.writeStartElement(FORMAT, "urlset");
            xml.writeDefaultNamespace(FORMAT);
            if (siteDetails.isPublic()) {
                addresses(xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void addresses(XMLStreamWriter xml) throws XMLStreamException {
        for (var address : ALWAYS) {
            url(xml, address, null);
        }
        for (var audience : profile.audiences()) {
            url(xml, "/information/" + audience.id(), null);
        }
        for (var text : library.now().byPath().values()) {
            url(xml, text.address(), text.countsFrom());
        }
    }

    private void url(XMLStreamWriter xml, String address, @Nullable Instant since) throws XMLStreamException {
        xml.writeStartElement(FORMAT, "url");
        element(xml, "loc", siteDetails.url() + address);
        if (since != null) {
            element(xml, "lastmod", since.toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(FORMAT, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
