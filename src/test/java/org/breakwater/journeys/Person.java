package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Somebody at a browser. Every page that they come to is looked at by {@link PageChecks}. */
final class Person {

    private final Page page;
    private final String house;
    private final boolean scripts;

    Person(Page page, String house, boolean scripts) {
        this.page = page;
        this.house = house;
        this.scripts = scripts;
    }

    Person go(String path) {
        page.navigate(house + path);
        return looked();
    }

    /** Signs in with one press, as one of the demonstration's invented people. */
    Person signIn(String name) {
        go("/sign-in");
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        return looked();
    }

    /** Presses a button, or follows a link that looks like one. */
    Person press(String text) {
        var button = page.locator("main button, main a.govuk-button, header button")
                .filter(new Locator.FilterOptions().setHasText(text));
        button.first().click();
        return looked();
    }

    Person follow(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(false))
                .first()
                .click();
        return looked();
    }

    Person write(String field, String words) {
        page.locator("[name='" + field + "']").first().fill(words);
        return this;
    }

    /** Ticks a box or a radio button by its field and value. */
    Person choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Person sees(String words) {
        assertThat(text()).contains(words);
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.content()).doesNotContain(words);
        return this;
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

    Person photograph(String name, int width) {
        page.setViewportSize(width, width < 600 ? 700 : 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/" + name + "-" + width + ".png"))
                .setFullPage(true));
        page.setViewportSize(1280, 900);
        return this;
    }

    private Person looked() {
        PageChecks.look(page, scripts);
        return this;
    }
}
