package org.breakwater.library.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Markdown to safe HTML: HTML in the source is shown as text, links are limited to the web, mail addresses and our own
 * pages, and pictures to uploaded ones.
 */
final class MarkdownHtml {

    private static final Pattern NUMBER = Pattern.compile("\\{\\{number ([a-z0-9-]{1,60})}}");
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Map<Integer, String> HEADINGS = Map.of(2, "govuk-heading-m", 3, "govuk-heading-s");

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto", "picture")))
            .attributeProviderFactory(context -> MarkdownHtml::attributes)
            .nodeRendererFactory(context -> new NumberRenderer(context.getWriter()))
            .build();

    private MarkdownHtml() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** @param number turns the id of a contact point into the HTML of its number */
    static String html(String text, UnaryOperator<String> number) {
        var document = parse(text);
        document.accept(new Numbering(number));
        return RENDERER.render(document);
    }

    /** A heading's anchor: its words. */
    static String anchor(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Heading heading -> {
                attributes.put("class", HEADINGS.getOrDefault(heading.getLevel(), "govuk-heading-s"));
                if (heading.getLevel() == 2) {
                    attributes.put("id", anchor(words(heading)));
                }
            }
            case BulletList list -> attributes.put("class", "govuk-list govuk-list--bullet");
            case OrderedList list -> attributes.put("class", "govuk-list govuk-list--number");
            case TableBlock table -> attributes.put("class", "govuk-table bw-text__table");
            case Image image -> PictureAttributes.attributes(image, attributes);
            case Link link -> {
                attributes.remove("title");
                attributes.remove("rel");
                if (!link.getDestination().startsWith("/")) {
                    attributes.put("rel", "noreferrer");
                }
            }
            default -> {}
        }
    }

    static String words(Node node) {
        var said = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                said.append(text.getLiteral());
            }
        });
        return said.toString();
    }

    /** Replaces each {@code {{number id}}} by the number itself, and adds the author of a picture. */
    private static final class Numbering extends AbstractVisitor {

        private final UnaryOperator<String> number;

        Numbering(UnaryOperator<String> number) {
            this.number = number;
        }

        @Override
        public void visit(Text text) {
            var literal = text.getLiteral();
            var found = NUMBER.matcher(literal);
            var from = 0;
            while (found.find()) {
                text.insertBefore(new Text(literal.substring(from, found.start())));
                var drawn = new NumberRenderer.Number();
                drawn.setLiteral(number.apply(found.group(1)));
                text.insertBefore(drawn);
                from = found.end();
            }
            text.setLiteral(literal.substring(from));
        }

        /** The author of a picture is shown below it. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
            var credit = PictureAttributes.credit(image);
            if (!credit.isEmpty()) {
                var drawn = new NumberRenderer.Number();
                drawn.setLiteral("<small class=\"bw-credit\">" + HtmlUtils.htmlEscape(credit, "UTF-8") + "</small>");
                image.insertAfter(drawn);
            }
        }

        @Override
        public void visit(HtmlInline html) {
            // Shown as text.
        }
    }
}
