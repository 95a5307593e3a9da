package org.breakwater.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Axe, with all its rules. Only violations are requested: collecting passes as well takes longer than the check. */
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /** Whether axe is in the page now. */
    private static final String COMES = "Boolean(window.axe || window.axeComes && (axeComes(), window.axe))";

    private static final String FOUND = """
            found => found.violations.map(one =>
                one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' '))""";

    private static final String LOOK = "axe.run(document, {resultTypes: ['violations']}).then(%s)".formatted(FOUND);

    private static final String LOOK_BUT_AT_COLOURS = """
            axe.run(document, {
                resultTypes: ['violations'],
                rules: {'color-contrast': {enabled: false}}
            }).then(%s)""".formatted(FOUND);

    /** A marker short enough to add to each page. */
    private static final String SHORT = """
            words => {
                let one = 0xdeadbeef, other = 0x41c6ce57;
                for (let at = 0; at < words.length; at++) {
                    one = Math.imul(one ^ words.charCodeAt(at), 2654435761);
                    other = Math.imul(other ^ words.charCodeAt(at), 1597334677);
                }
                return (one >>> 0).toString(36) + '.' + (other >>> 0).toString(36);
            }""";

    /**
     * Each background colour of an element and what affects its visibility; elements that paint nothing are skipped.
     */
    private static final String BEHIND = """
            node => {
                if (node === null) {
                    return '';
                }
                if (!signs.has(node)) {
                    const style = getComputedStyle(node), further = behind(node.parentElement);
                    const painted = [style.backgroundColor, style.backgroundImage, style.opacity, style.position,
                        style.clip, style.clipPath].join();
                    signs.set(node, painted === 'rgba(0, 0, 0, 0),none,1,static,auto,none'
                        ? further : short(further + painted));
                }
                return signs.get(node);
            }""";

    /** Visible text, and all that its contrast depends on: its size, and each colour behind it. */
    private static final String LOOK_AT_NEW_COLOURS = """
            async seen => {
                const known = new Set(seen), fresh = new Map(), signs = new Map();
                const short = %s;
                const behind = %s;
                for (const node of document.body.querySelectorAll('*')) {
                    const said = [...node.childNodes].some(one => one.nodeType === 3 && one.data.trim() !== '');
                    if (!(said || node.matches('input, select, textarea')) || node.getClientRects().length === 0
                            || !node.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
                        continue;
                    }
                    const own = getComputedStyle(node);
                    const sign = short([own.color, own.fontSize, own.fontWeight, own.textShadow,
                        node.matches(':disabled'),
                        node.closest('[aria-disabled=true], fieldset:disabled, label') === null, behind(node)].join());
                    if (!known.has(sign) && !fresh.has(sign)) {
                        fresh.set(sign, node);
                    }
                }
                const found = fresh.size === 0 ? [] : await axe.run({include: [...fresh.values()]},
                    {resultTypes: ['violations'], runOnly: ['color-contrast']}).then(%s);
                return {fresh: [...fresh.keys()], found: found};
            }""".formatted(SHORT, BEHIND, FOUND);

    private static final String LOOK_AT_WHAT_IS_NEW = "async seen => ({rules: await %s, ...await (%s)(seen)})"
            .formatted(LOOK_BUT_AT_COLOURS, LOOK_AT_NEW_COLOURS);

    private static final Set<Object> GOOD_COLOURS = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** Adds the script to each page, where it does nothing until called: sending it to each takes longer. */
    static void into(BrowserContext context) {
        context.addInitScript("window.axeComes = () => {" + SCRIPT + "\n}");
    }

    /** The violations on this page as it is now, each with up to three places. */
    public static List<?> problems(Page page) {
        comes(page);
        return (List<?>) page.evaluate(LOOK);
    }

    /** The same, but the contrast of each pair of colours is measured once. */
    static List<?> problemsButInColoursSeenBefore(Page page) {
        comes(page);
        var looked = (Map<?, ?>) page.evaluate(LOOK_AT_WHAT_IS_NEW, new ArrayList<>(GOOD_COLOURS));
        var problems = new ArrayList<Object>(list(looked, "rules"));
        var pale = list(looked, "found");
        if (pale.isEmpty()) {
            GOOD_COLOURS.addAll(list(looked, "fresh"));
        }
        problems.addAll(pale);
        return problems;
    }

    private static List<?> list(Map<?, ?> looked, String name) {
        return (List<?>) Objects.requireNonNull(looked.get(name));
    }

    private static void comes(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(COMES))) {
            page.evaluate(SCRIPT);
        }
    }
}
