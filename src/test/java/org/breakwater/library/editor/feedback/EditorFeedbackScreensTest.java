package org.breakwater.library.editor.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editors read readers' comments, and close them with what was done. */
@HouseTest
class EditorFeedbackScreensTest {

    private static final String FORM = "/procedures/feedback/allegations";
    private static final String DESK = EditorFeedbackController.ROOT;

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private String one = "";

    @BeforeEach
    void aReaderAsksWhichForm() {
        nobodySaidAnything();
        // A network of its own: the number of comments from one network in an hour is limited.
        var reader = house.visitor().from("10.9.8.7");
        reader.visit(FORM);
        assertThat(reader.send(FORM, "words", "Which form?")).hasStatusOk();
        one = DESK
                + "/"
                + database.asOwner()
                        .sql("select id from library.feedback")
                        .query(UUID.class)
                        .single();
    }

    @AfterEach
    void nobodySaidAnything() {
        database.asOwner().sql("delete from library.feedback").update();
    }

    private Browser at(InventedPerson person, String path) {
        return house.as(person, path);
    }

    @Test
    void anAuthorClosesItOnlyBySayingWhatWasDone() {
        var nell = at(InventedPerson.NELL, DESK);
        assertThat(nell.page().select("th a").attr("href")).isEqualTo(one);
        nell.visit(one);
        assertThat(nell.page().text()).contains("Which form?");
        assertThat(nell.send(one, "done", "d".repeat(1_001))).hasStatus(422);
        assertThat(nell.page().select("textarea[name=done]").text()).hasSize(1_001);
        assertThat(nell.send(one, "done", " ")).hasStatus(422);
        assertThat(nell.page().text()).contains("Enter the action taken, or why none was needed");
        nell.follow(nell.send(one, "done", "The link leads to the new form"));
        assertThat(nell.page().text()).contains("No open feedback");
        nell.visit(DESK + "/closed");
        assertThat(nell.page().select("th a").attr("href")).isEqualTo(one);
    }

    @Test
    void ofTwoAuthorsTheSecondReadsWhatTheFirstDidAndKeepsTheirWords() {
        var nell = at(InventedPerson.NELL, one);
        var jonas = at(InventedPerson.JONAS, one);
        nell.send(one, "done", "The link leads to the new form");
        jonas.send(one, "done", "I did it too");
        assertThat(jonas.page().text())
                .contains("Someone else has closed this. See the action they took", "leads to the new form")
                .contains("I did it too");
    }

    @Test
    void ofAnotherTextThereIsNothingAndNobodyElseReadsIt() {
        var nell = at(InventedPerson.NELL, DESK + "?path=procedures/threshold-document");
        assertThat(nell.page().select("th a")).isEmpty();
        assertThat(nell.visit(DESK + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(at(InventedPerson.MAYA, "/account").visit(one)).hasStatus(404);
    }
}
