package org.breakwater.library.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Follows the structure of a tagged PDF and collects its text. */
final class ReadAloud {

    private record Place(PDPage page, int id) {}

    private final Map<Place, String> words = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    ReadAloud(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> take(page, content));
        }
        follow(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), null);
    }

    String words() {
        return said.toString();
    }

    private void take(PDPage page, PDMarkedContent content) {
        var text = new StringBuilder();
        for (var piece : content.getContents()) {
            if (piece instanceof PDMarkedContent inner) {
                take(page, inner);
            } else if (piece instanceof TextPosition letters) {
                text.append(letters.getUnicode());
            }
        }
        words.merge(new Place(page, content.getMCID()), text.toString(), String::concat);
    }

    private void follow(PDStructureNode node, @Nullable PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    if (element.getAlternateDescription() != null) {
                        said.append(element.getAlternateDescription()).append(' ');
                    }
                    follow(element, element.getPage() == null ? page : element.getPage());
                }
                case PDMarkedContentReference content ->
                    say(content.getPage() == null ? page : content.getPage(), content.getMCID());
                case Integer id -> say(page, id);
                default -> {}
            }
        }
    }

    private void say(@Nullable PDPage page, int id) {
        if (page != null) {
            said.append(words.getOrDefault(new Place(page, id), "")).append(' ');
        }
    }
}
