package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relationships and households: added once, corrected and ended, never deleted. */
@HouseTest
class FamilyScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private AMotherAndTwoChildren they;

    @BeforeEach
    void twoChildrenAndTheirMother() {
        clock.setLondon("2026-09-01T10:00");
        they = new AMotherAndTwoChildren(house);
    }

    @Test
    void theTableAndThePictureSayTheSame() {
        they.written("Ada", "MOTHER", "Wilf", "responsible", "YES", "sinceYear", "2019");
        var maya = they.written("Ada", "MOTHER", "Nancy");
        assertThat(AMotherAndTwoChildren.table(maya)).hasSize(2);
        assertThat(AMotherAndTwoChildren.table(maya).getFirst())
                .contains("1 Ada Larch mother Wilf", "Yes since 2019 School");
        assertThat(AMotherAndTwoChildren.picture(maya)).containsExactly("1 mother", "2 mother");
        assertThat(maya.page().select("svg[role=img] title").text()).isEqualTo("Family diagram");
        assertThat(maya.page().select("svg .bw-family__box")).hasSize(3);
        assertThat(maya.page().select("svg .bw-family__home")).hasSize(2);
        maya.visit("/desk/contact/" + they.contact);
        assertThat(maya.page().select("main a[href=" + they.path + "]").text()).isEqualTo("People 3");
        assertThat(maya.page().text()).contains("Added a relationship", "Ada Larch: mother of Wilf");
    }

    @Test
    void whatAProfessionalToldInTheReferralStandsThereByItself() {
        var school = new Professional(house).proves(Professional.address("school"));
        school.tellTheLeast("Wilf Quay")
                .answer("/refer/household/adult/1", "name", "Ada Quay", "relation", "Mum", "responsible", "YES")
                .answer("/refer/household/adult/2", "name", "Kit Larch", "relation", "lodger", "responsible", "UNSURE")
                .open("/refer/send/check")
                .press("/refer/send/now");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(school.reference())
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + record + "/family");
        assertThat(AMotherAndTwoChildren.table(maya)).hasSize(2);
        assertThat(AMotherAndTwoChildren.table(maya).getFirst())
                .contains("Ada Quay mother Wilf Quay Yes", "Initial contact");
        assertThat(AMotherAndTwoChildren.table(maya).getLast()).contains("Kit Larch lodger Wilf Quay Not known");
        assertThat(AMotherAndTwoChildren.picture(maya)).containsExactly("1 mother", "2 lodger");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverBigTheFamily() {
        var maya = they.written("Ada", "MOTHER", "Wilf");
        var few = Statements.during(() -> maya.visit(they.path));
        they.written("Ada", "MOTHER", "Nancy");
        new AtTheDesk(house, they.contact).add(ReportedPerson.adult("Kit Larch", "", "1 Old Quay", ""));
        assertThat(Statements.during(() -> maya.visit(they.path)))
                .isEqualTo(few)
                .isPositive();
    }
}
