package org.breakwater.web.govuk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders one component, as a page would, or a whole page for a visitor, and parses it. */
public final class Drawing {

    static final Shell VISITOR = new Shell(
            new SiteDetails("Estuary Safeguarding Partners", "ESP", true), "/report", "token-of-this-browser", null);

    static final Shell SCREENER = new Shell(
            new SiteDetails("Estuary Safeguarding Partners", "ESP", false),
            "/desk/contact",
            "token-of-this-browser",
            new Shell.SignedIn(
                    "Ada Marsh",
                    "Screener",
                    List.of(new Shell.Room("/desk", "Desk"), new Shell.Room("/numbers", "Numbers"))));

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            Path.of("."), ContentType.Html, Drawing.class.getClassLoader(), "org.breakwater");

    static {
        ENGINE.setBinaryStaticContent(true);
    }

    private Drawing() {}

    static Document draw(String component, Object... namesAndValues) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return parsed("web/govuk/" + component + ".jte", parameters);
    }

    /** @param template such as {@code web/privacy/PrivacyPage} */
    public static Document page(String template, Object page) {
        return parsed(template + ".jte", Map.of("page", page, "shell", VISITOR));
    }

    private static Document parsed(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return Jsoup.parse(output.toString());
    }
}
