package org.breakwater.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.web.govuk.Drawing.SCREENER;
import static org.breakwater.web.govuk.Drawing.VISITOR;
import static org.breakwater.web.govuk.Drawing.draw;

import gg.jte.Content;
import java.util.List;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Content NOTHING = output -> {};

    @Test
    void formsCarryTheTokenOfThisBrowser() {
        var form = draw("form", "shell", VISITOR, "action", "/report/x", "content", NOTHING)
                .expectFirst("form");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.expectFirst("input[name=_token]").val()).isEqualTo("token-of-this-browser");
    }

    @Test
    void aSearchCarriesNoToken() {
        var ask = draw("ask", "action", "/desk/search", "content", NOTHING);
        assertThat(ask.expectFirst("form").attr("method")).isEqualTo("get");
        assertThat(ask.select("input, script")).isEmpty();
    }

    @Test
    void everyPageOfTheDemonstrationSaysSo() {
        assertThat(draw("layout", "shell", VISITOR, "title", "Tell us", "content", NOTHING)
                        .expectFirst(".bw-demo")
                        .text())
                .isEqualTo("This is a demonstration. Do not report real concerns here. "
                        + "If a child is in danger, call 999.");
        assertThat(draw("layout", "shell", SCREENER, "title", "Desk", "content", NOTHING)
                        .select(".bw-demo"))
                .isEmpty();
    }

    @Test
    void aPublicPageIsNamedAfterThePartnershipAndTheDeskAfterTheProgram() {
        assertThat(draw("layout", "shell", VISITOR, "title", "Tell us", "content", NOTHING)
                        .title())
                .isEqualTo("Tell us – " + VISITOR.house().name());
        assertThat(draw("layout", "shell", SCREENER, "title", "Desk", "content", NOTHING)
                        .title())
                .isEqualTo("Desk – Breakwater");
    }

    @Test
    void theTitleSaysThatThereIsAProblem() {
        var problems = List.of(new Problem("worry", "Tell us what you are worried about"));
        var page = draw("layout", "shell", VISITOR, "title", "Tell us", "content", NOTHING, "problems", problems);
        assertThat(page.title()).isEqualTo("Error: Tell us – " + VISITOR.house().name());
        assertThat(page.select("main .govuk-error-summary a").eachText())
                .containsExactly("Tell us what you are worried about");
    }

    @Test
    void theSkipLinkComesFirst() {
        var page = draw("layout", "shell", VISITOR, "title", "Tell us", "content", NOTHING, "exit", true);
        var links = page.select("a").eachAttr("href");
        assertThat(links).startsWith("#main", "/exit");
        assertThat(page.expectFirst("#main").tagName()).isEqualTo("main");
    }

    @Test
    void exitIsAPlainLinkToTheHouseAndKnowsWhereToGo() {
        var page = draw("layout", "shell", VISITOR, "title", "Tell us", "content", NOTHING, "exit", true);
        var button = page.expectFirst(".bw-exit__button");
        assertThat(button.attr("href")).isEqualTo("/exit");
        assertThat(button.attr("data-elsewhere")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(button.text()).isEqualTo("Emergency Exit this page");
    }

    @Test
    void aPageWithoutQuestionsOrExitLoadsNoScriptFile() {
        var page = draw("layout", "shell", VISITOR, "title", "Whom to call", "content", NOTHING, "forms", false);
        assertThat(page.select("script[src]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .singleElement()
                .asString()
                .matches("/assets/public-[0-9a-f]{32}\\.css");
    }

    @Test
    void showsTheRoomsOfTheRoleAndWhereOneIs() {
        var page = draw("layout", "shell", SCREENER, "title", "Desk", "content", NOTHING);
        assertThat(page.select(".bw-rooms a").eachText()).containsExactly("Desk", "Numbers");
        assertThat(page.select(".bw-rooms a[aria-current=page]").eachText()).containsExactly("Desk");
        assertThat(page.expectFirst("form[action=/sign-out] input").val()).isEqualTo("token-of-this-browser");
    }

    @Test
    void aNumberCanBePressed() {
        var phone = draw("phone", "number", "01702 215007", "name", "MASH+", "note", "Then press 1");
        assertThat(phone.expectFirst("a").attr("href")).isEqualTo("tel:01702215007");
        assertThat(phone.text()).isEqualTo("MASH+ 01702 215007 Then press 1");
    }

    @Test
    void aLateClockSaysSoInAWordAndExplainsItself() {
        var why = List.of("Received Friday 28 August 16:25.", "Monday 31 August is a bank holiday.");
        var clock = draw("clock", "text", "was due 12:05", "late", true, "why", why);
        assertThat(clock.expectFirst(".bw-clock__text").text()).isEqualTo("Overdue was due 12:05");
        assertThat(clock.select("li").eachText()).containsExactlyElementsOf(why);
    }
}
