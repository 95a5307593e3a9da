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

/** A sheet of ours, opened again. */
public final class Printed implements AutoCloseable {

    private final PDDocument document;

    public Printed(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A link: where it leads (empty when within the sheet), and what a screen reader says of it. */
    public record Link(String address, String said) {}

    public int pages() {
        return document.getNumberOfPages();
    }

    public PDDocument document() {
        return document;
    }

    /** All words, with one blank between them. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** All words as a screen reader comes to them: in the order of the structure, not of the paper. */
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

    /** The titles of all bookmarks, each with two blanks for each level that it lies deeper. */
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
