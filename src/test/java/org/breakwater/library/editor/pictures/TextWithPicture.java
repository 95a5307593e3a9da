package org.breakwater.library.editor.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nell writes a text with pictures; others approve and publish it. */
public final class TextWithPicture {

    public static final String ALT = "A bucket of [cold] water * beside a rocket";

    public final String path = "information/parents/t" + UUID.randomUUID();

    public final Uploads nell;

    private final House house;

    private final MockMvcTester web;

    public TextWithPicture(House house) {
        this.house = house;
        this.web = house.getBean(MockMvcTester.class);
        this.nell = new Uploads(web, InventedPerson.NELL);
    }

    public int write(String body, String save) {
        nell.browser().visit("/library/editor/write-text?path=" + path);
        return nell.browser()
                .send(
                        "/library/editor/write-text",
                        "title",
                        "Fireworks",
                        "summary",
                        "How to stay safe.",
                        "body",
                        body,
                        "sort",
                        "REVISED",
                        "why",
                        "Parents asked",
                        "save",
                        save)
                .getResponse()
                .getStatus();
    }

    public void press(InventedPerson person, String action, String... typed) {
        var browser = house.as(person, "/library/editor/edit-text?path=" + path);
        assertThat(browser.send("/library/editor/" + action, typed)).hasStatus(303);
    }

    public int statusFor(String address) {
        return web.get().uri(address).exchange().getResponse().getStatus();
    }
}
