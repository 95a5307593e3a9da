package org.breakwater.casework.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Petra of the police was asked about a contact, and raises a disagreement on the page of the request. */
public final class ThePoliceDisagree {

    public static final List<String> TABLES =
            List.of("mash.disagreement", "mash.disagreement_step", "mash.disagreement_text");

    public final UUID contact;

    /** The address of their own disagreement. */
    public final String path;

    private final House house;

    public ThePoliceDisagree(House house) {
        this(house, new Furnished(house).report());
    }

    public ThePoliceDisagree(House house, UUID contact) {
        this(house, contact, new AtTheDesk(house, contact).ask("police"));
    }

    /** @param ask the request to the police, by someone who may see the contact */
    public ThePoliceDisagree(House house, UUID contact, UUID ask) {
        this.house = house;
        this.contact = contact;
        path = "/disagreements/agency/" + ask;
        var petra = house.as(InventedPerson.PETRA);
        petra.visit("/information-requests/" + ask);
        assertThat(petra.page().select("a[href=" + path + "]")).hasSize(1);
        petra.visit(path);
        petra.follow(petra.send(path, "about", "THRESHOLD", "words", "It is significant harm: we were there twice"));
        assertThat(petra.page().text()).contains("Stage 1: MASH manager", "we were there twice");
    }

    /** How many rows about the contact the table has for them. */
    public int count(Actor actor, String table) {
        return house.getBean(ActorTransactions.class)
                .as(
                        actor,
                        () -> house.getBean(JdbcClient.class)
                                .sql("select count(*) from %s where contact_id = '%s'".formatted(table, contact))
                                .query(Integer.class)
                                .single());
    }
}
