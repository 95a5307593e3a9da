package org.breakwater.library.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF of ours, parsed again. */
public final class Printed implements AutoCloseable {

    private final PDDocument document;

    public Printed(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A link: its target (empty within the sheet), and its text for a screen reader. */
    public record Link(String address, String said) {}

    public int pages() {
        return document.getNumberOfPages();
    }

    public PDDocument document() {
        return document;
    }

    /** All text, with single spaces between words. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** All text in the order of a screen reader: by structure, not by position. */
    public String said() throws IOException {
        return new ReadAloud(document).words().replaceAll("\\s+", " ");
    }

    public List<Link> links() throws IOException {
        var links = new ArrayList<Link>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    var address = link.getAction() instanceof PDActionURI action ? action.getURI() : "";
                    links.add(new Link(address, String.valueOf(link.getContents())));
                }
            }
        }
        return links;
    }

    /** The titles of all bookmarks, indented by two spaces for each level. */
    public List<String> bookmarks() {
        var titles = new ArrayList<String>();
        add(titles, document.getDocumentCatalog().getDocumentOutline(), "");
        return titles;
    }

    private static void add(List<String> titles, PDOutlineNode node, String indent) {
        for (var child : node.children()) {
            titles.add(indent + child.getTitle());
            add(titles, child, indent + "  ");
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
