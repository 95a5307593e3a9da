package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;

/** A team that Adaeze, a manager, lists, and that Robin, a contact officer, looks up. */
public final class ATeamOfSocialWorkers {

    public static final String LIST = "/desk/social-workers";

    public static final String TEAMS = "/desk/social-work-teams";

    /** A unique word in each name of this team. */
    public final String word = UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    public final Browser adaeze;

    public Browser robin;

    public final String team;

    private final House house;

    public ATeamOfSocialWorkers(House house) {
        this.house = house;
        adaeze = house.as(InventedPerson.ADAEZE);
        robin = house.as(InventedPerson.ROBIN);
        adaeze.visit(TEAMS);
        adaeze.follow(adaeze.send(TEAMS, "name", "Court team " + word, "telephone", "01702 215007"));
        team = adaeze.page().select("a:contains(" + word + ")").attr("href").substring(TEAMS.length() + 1);
    }

    void robinSignsInAgain() {
        robin = house.as(InventedPerson.ROBIN);
    }

    /** Returns the address of the worker. */
    public String added(String name, String telephone) {
        adaeze.visit(LIST + "/add");
        var to =
                adaeze.send(LIST + "/add", "name", name, "does", "Social worker", "team", team, "telephone", telephone);
        assertThat(to).hasStatus(303);
        var path = String.valueOf(to.getResponse().getHeader("Location"));
        adaeze.visit(path);
        return path;
    }

    /** @param from and until, days of September 2026 */
    void away(String path, String from, String until, String cover) {
        adaeze.visit(path);
        assertThat(adaeze.send(path + "/away", days(from, until, cover))).hasStatus(303);
    }

    static String[] days(String from, String until, String cover) {
        return new String[] {
            "fromDay",
            from,
            "fromMonth",
            "9",
            "fromYear",
            "2026",
            "untilDay",
            until,
            "untilMonth",
            "9",
            "untilYear",
            "2026",
            "cover",
            cover
        };
    }

    String found(String words) {
        robin.visit(LIST);
        robin.send(LIST, "words", words);
        return robin.page().select("main").text();
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
