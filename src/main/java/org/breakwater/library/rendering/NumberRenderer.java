package org.breakwater.library.rendering;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a number in a sentence. */
final class NumberRenderer implements NodeRenderer {

    /** The HTML of a number, which we generated ourselves. */
    static final class Number extends CustomNode {

        private String literal = "";

        void setLiteral(String html) {
            literal = html;
        }
    }

    private final HtmlWriter writer;

    NumberRenderer(HtmlWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Number.class);
    }

    @Override
    public void render(Node node) {
        writer.raw(((Number) node).literal);
    }
}
