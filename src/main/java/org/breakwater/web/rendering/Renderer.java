package org.breakwater.web.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.Map;
import org.breakwater.web.Page;
import org.breakwater.web.shell.Shell;
import org.springframework.stereotype.Component;

/** Renders a page: {@code org.breakwater.a.b.SomePage} with {@code a/b/SomePage.jte}. */
@Component
public class Renderer {

    private static final String HOUSE = "org.breakwater.";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            Path.of("."), ContentType.Html, Renderer.class.getClassLoader(), "org.breakwater");

    Renderer() {
        engine.setBinaryStaticContent(true);
    }

    public byte[] render(Page page, Shell shell) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page.getClass()), Map.of("page", page, "shell", shell), output);
        return output.toByteArray();
    }

    static String templateOf(Class<?> page) {
        return page.getName().substring(HOUSE.length()).replace('.', '/') + ".jte";
    }
}
