package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person at a browser. Every page that they visit is checked by {@link PageChecks}. */
final class Person {

    private static final String NOTHING = "Page not found";

    private final Page page;
    private final String house;
    private final boolean scripts;
    private int pages;
    private int presses;

    Person(Page page, String house, boolean scripts) {
        this.page = page;
        this.house = house;
        this.scripts = scripts;
    }

    Person go(String path) {
        return looked(page.navigate(house + path));
    }

    /**
     * Opens the page if it is new: a state that was checked before is not rendered again.
     *
     * @return whether there is a page for this person
     */
    boolean goIfNewAndSendEmpty(String path) {
        var answer = page.request().get(house + path);
        var html = answer.text();
        if (html.contains(NOTHING)) {
            return false;
        }
        if (PageChecks.isNew(answer.url(), html)) {
            go(path).sendsEmpty();
        }
        return true;
    }

    /** Signs in with one click, as one of the demonstration's invented people. */
    Person signIn(String name) {
        go("/sign-in");
        return open(page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first());
    }

    /** Presses a button, or a link that looks like one. */
    Person press(String text) {
        var button = page.locator("main button, main a.govuk-button, header button")
                .filter(new Locator.FilterOptions().setHasText(text));
        return open(button.first());
    }

    /** The button with exactly this text, where another begins with it. */
    Person pressExactly(String text) {
        return open(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true)));
    }

    Person follow(String text) {
        return open(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first());
    }

    /** Follows this link or button. */
    Person open(Locator link) {
        presses++;
        return looked(page.waitForNavigation(() -> link.click()));
    }

    /** Sends the page's own form empty, if there is one, and checks the result. */
    Person sendsEmpty() {
        var button = page.locator("main form[method=post] button:not([name=_unsaved]):visible");
        if (button.count() == 1
                && page.locator("main input:not([type=hidden]), main textarea").count() > 0) {
            open(button.first());
        }
        return this;
    }

    /** Leaves the site; the external address need not answer, for nothing leaves this machine. */
    Person leaveBy(Locator link) {
        try {
            page.waitForNavigation(() -> link.click());
        } catch (PlaywrightException nobodyAnswersOutside) {
            // The browser says so before it has put its own page in the place of ours.
            page.waitForURL(
                    address -> !address.startsWith(house),
                    new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        }
        return this;
    }

    /** Opens a fold whose summary begins like this. */
    Person unfold(String line) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(line))
                .first()
                .click();
        return this;
    }

    Person write(String field, String words) {
        page.locator("main [name='" + field + "']").first().fill(words);
        return this;
    }

    /** Says that no presenting issue is identified, unless some are ticked. */
    Person saysWhatItIsAbout() {
        if (page.locator("input[name=issues]:checked").count() == 0) {
            presses++;
            page.locator("input[name=issues][value$='/none']").first().check();
        }
        return this;
    }

    /** Ticks a box or a radio button by its field and value. */
    Person choose(String field, String value) {
        var one = page.locator("input[name='" + field + "'][value='" + value + "']");
        if (!one.isChecked()) {
            presses++;
            one.check();
        }
        return this;
    }

    Person select(String field, String value) {
        presses++;
        page.selectOption("select[name='" + field + "']", value);
        return this;
    }

    /** Starts counting: the current page is the first. */
    Person countsFromHere() {
        pages = 1;
        presses = 0;
        return this;
    }

    /** Pages that they saw, the same one twice if it was shown twice. */
    int pages() {
        return pages;
    }

    /** Buttons and links that they pressed, and boxes that they ticked. Typing is not counted. */
    int presses() {
        return presses;
    }

    Person sees(String words) {
        assertThat(text()).contains(words);
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.content()).doesNotContain(words);
        return this;
    }

    Person findsIt() {
        return doesNotSee(NOTHING);
    }

    Person back() {
        page.goBack();
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    String textOf(String selector) {
        return page.locator(selector).first().innerText();
    }

    List<String> textsOf(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    String path() {
        return page.url().substring(house.length());
    }

    Page page() {
        return page;
    }

    boolean hasCookies() {
        return !page.context().cookies().isEmpty();
    }

    /** Takes a picture of this page for the documents, on request ({@code -Dpictures=FOLDER}). */
    Person photograph(String name) {
        var folder = System.getProperty("pictures", "");
        if (scripts && !folder.isEmpty()) {
            for (int width : new int[] {320, 1280}) {
                page.setViewportSize(width, 800);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, name + "-" + width + ".png"))
                        .setFullPage(true));
            }
        }
        return this;
    }

    private Person looked(@Nullable Response answer) {
        pages++;
        PageChecks.look(page, scripts, answer);
        return this;
    }
}
