package org.breakwater.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Axe, with all its rules. It is asked for what is wrong alone: to describe all that is right as well takes it longer
 * than to look.
 */
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final String LOOK = """
            axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one =>
                one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' ')))""";

    private Axe() {}

    /** What is wrong with this page as it is now, each with up to three places. */
    public static List<?> problems(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(LOOK);
    }
}
