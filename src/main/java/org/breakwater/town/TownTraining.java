package org.breakwater.town;

import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseJdbcClient;
import org.breakwater.town.telling.WordList;
import org.breakwater.training.past.PastTraining;
import org.breakwater.training.past.TrainingTown;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of training in the town: who works there, what they went to and what is to come. */
@Component
class TownTraining {

    private static final Actor.Job TOWN = new Actor.Job("town");
    private static final int PEOPLE = 800;

    private final DataSource owner;
    private final PastTraining past;
    private final ActorTransactions acting;
    private final AuditLog audit;

    TownTraining(@Qualifier("owner") DataSource owner, PastTraining past, ActorTransactions acting, AuditLog audit) {
        this.owner = owner;
        this.past = past;
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * All of it or nothing, and nothing beside what an office has recorded already. The copy leaves no audit row for
     * each booking, so it leaves one for all of them.
     */
    void moveIn(InventedTown town) {
        if (HouseJdbcClient.over(owner).sql(IN_USE).query(Boolean.class).single()) {
            return;
        }
        var training = new TrainingTown(town.seed(), town.now(), people(town.seed()));
        var bookings = new TransactionTemplate(new DataSourceTransactionManager(owner))
                .execute(status -> past.moveIn(HouseJdbcClient.over(owner), training, InventedPerson.ODILE.fullName()));
        acting.as(
                TOWN,
                () -> audit.record(
                        TOWN.id(),
                        TOWN.roleName(),
                        "copied in invented training",
                        "town:" + town.seed(),
                        bookings + " bookings"));
    }

    private static List<String> people(long seed) {
        var first = WordList.ADULT_NAMES.all();
        var family = WordList.FAMILY_NAMES.all();
        return new SplittableRandom(seed)
                .ints(0, first.size() * family.size())
                .distinct()
                .limit(PEOPLE)
                .mapToObj(number -> first.get(number % first.size()) + " " + family.get(number / first.size()))
                .toList();
    }

    static final String IN_USE = "select exists (select from training.organisation)";
}
