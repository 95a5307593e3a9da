package org.breakwater.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void allowsExactlyTheInlineScriptOfTheFrame() {
        var engine = TemplateEngine.createPrecompiled(
                Path.of("."), ContentType.Html, ContentPolicyTest.class.getClassLoader(), "org.breakwater");
        engine.setBinaryStaticContent(true);
        var output = new StringOutput();
        Content nothing = ignored -> {};
        var shell = new Shell(new SiteDetails("Estuary Safeguarding Partners", "ESP", true), "/", "", null);
        engine.render("web/govuk/layout.jte", Map.of("shell", shell, "title", "T", "content", nothing), output);
        var inline = Jsoup.parse(output.toString()).select("script:not([src])");
        assertThat(inline).hasSize(1);
        assertThat(ContentPolicy.HEADER)
                .contains(ContentPolicy.hash(inline.getFirst().data()));
    }
}
