package org.breakwater.documents.inspection;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A relationships part of an Office document, parsed as the office program parses it. */
final class DocumentLinks {

    /** Relationships that are loaded as soon as the document is opened; a hyperlink that needs a click is not one. */
    private static final List<String> FETCHED =
            List.of("attachedtemplate", "oleobject", "/frame", "/package", "subdocument");

    private DocumentLinks() {}

    /** @throws XMLStreamException if no office program could parse it either */
    static boolean anyFetches(byte[] list) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && fetches(reader)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fetches(XMLStreamReader reader) {
        var elsewhere = false;
        var fetched = false;
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            var value = reader.getAttributeValue(at).strip().toLowerCase(Locale.ROOT);
            elsewhere |= reader.getAttributeLocalName(at).equalsIgnoreCase("TargetMode") && value.equals("external");
            fetched |= FETCHED.stream().anyMatch(value::contains);
        }
        return elsewhere && fetched;
    }
}
