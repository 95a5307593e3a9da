package org.breakwater;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.library.procedures.feedback.ReaderFeedback;
import org.breakwater.library.texts.TextVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is outstanding for safe contact and files, and for those who manage accounts, mails, training and texts. */
final class OwedInTheOffice {

    private final House house;
    private final Furnished furnished;
    private final RareStates rare;
    private final JdbcClient owner;

    OwedInTheOffice(House house, MockMvcTester web, JdbcClient owner) {
        this.house = house;
        this.furnished = new Furnished(house);
        this.rare = new RareStates(house, web);
        this.owner = owner;
    }

    /** How each begins. */
    List<Supplier<WhatIsOwed>> all() {
        return List.of(
                this::safeContact,
                this::file,
                this::mail,
                this::invitation,
                this::training,
                this::text,
                this::feedback);
    }

    private WhatIsOwed safeContact() {
        var record = furnished.report();
        var desk = new DeskFurniture(house);
        desk.rule(record);
        var page = "/cases/" + record + "/safe-contact/checks/" + desk.check(record);
        return new WhatIsOwed("a safe contact check, or a rule to end", InventedPerson.MAYA, "/desk", page, maya -> {
            maya.visit(page);
            maya.send(page, "agrees", "YES");
        });
    }

    /** Until the virus scan, which runs only with a configured scanner. */
    private WhatIsOwed file() {
        var record = furnished.report();
        var file = new DeskFurniture(house).file(record);
        return new WhatIsOwed(
                "a file that nobody has checked",
                InventedPerson.ROBIN,
                "/cases/" + record + "/files",
                "Not checked for viruses.",
                robin -> owner.sql("update documents.file set state = 'CLEAN', checked_at = now() where id = ?")
                        .param(file)
                        .update());
    }

    private WhatIsOwed mail() {
        var mail = owner.sql("""
                        with o as (
                            insert into notify.outbox (kind, about_id, due_at, state, since)
                            values ('ALARM', public.uuidv7(), now(), 'ADDRESSED', now()) returning id)
                        insert into notify.mail (outbox_id, kind, to_account, to_whom, made_at, next_try_at, attempts,
                            trouble, state, since)
                        select id, 'ALARM', public.uuidv7(), 'MANAGER', now(), now(), 3, 'REFUSED', 'STUCK', now()
                        from o returning id""").query(UUID.class).single();
        var again = "/outbox/" + mail + "/again";
        return new WhatIsOwed("a mail that does not go out", InventedPerson.FRANCES, "/outbox", again, frances -> {
            frances.visit("/outbox");
            frances.send(again);
        });
    }

    private WhatIsOwed invitation() {
        var email = UUID.randomUUID() + "@example.org";
        var frances = InventedPerson.FRANCES.asActor();
        house.getBean(Invitations.class).invite(frances, Role.SCREENER, email);
        return new WhatIsOwed(
                "an invitation that nobody has accepted", InventedPerson.FRANCES, "/accounts", email, browser -> {
                    browser.visit("/accounts");
                    browser.send(browser.page()
                            .select("form[action$=/withdraw]:contains(" + email + ")")
                            .attr("action"));
                });
    }

    private WhatIsOwed training() {
        var training = new TrainingFurniture(house);
        var said = training.saysElsewhere(
                training.organisation("Pebble Nursery", "childcare"),
                "Ada Wren",
                UUID.randomUUID() + "@learners.example",
                "neglect");
        var page = "/training/office/external-training/" + said;
        return new WhatIsOwed(
                "external training to approve",
                InventedPerson.ODILE,
                "/training/office/external-training",
                page,
                odile -> {
                    odile.visit(page);
                    odile.send(page + "/take");
                });
    }

    private WhatIsOwed text() {
        var page = rare.aVersion();
        return new WhatIsOwed("content to approve", InventedPerson.JONAS, page, "/library/editor/approve", jonas -> {
            jonas.visit(page);
            jonas.send("/library/editor/approve");
        });
    }

    private WhatIsOwed feedback() {
        var nell = InventedPerson.NELL.asActor();
        var words = "The number is wrong " + UUID.randomUUID();
        var about = house.getBean(TextVersions.class)
                .versions(nell, "procedures/allegations")
                .getFirst();
        house.getBean(ReaderFeedback.class)
                .receive(new ReaderFeedback.FeedbackGiven(UUID.randomUUID(), about, "", words, ""));
        var page = "/library/editor/feedback/"
                + owner.sql("select id from library.feedback where words = ?")
                        .param(words)
                        .query(UUID.class)
                        .single();
        return new WhatIsOwed(
                "feedback on a procedure", InventedPerson.NELL, "/library/editor/feedback", page, author -> {
                    author.visit(page);
                    author.send(page, "done", "The number is put right");
                });
    }
}
