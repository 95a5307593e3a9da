package org.breakwater.town;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Generates the small town before the demonstration opens for the first time. BREAKWATER_TOWN=none leaves it empty. */
@Component
@Profile("house & demo")
class TownAtFirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TownAtFirstStart.class);

    private final TownSettlement settlement;
    private final boolean wanted;

    TownAtFirstStart(TownSettlement settlement, @Value("${breakwater.town:small}") String town) {
        this.settlement = settlement;
        this.wanted = !town.strip().equals("none");
    }

    /** If this fails, the demonstration still opens, empty: who to call does not depend on it. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        try {
            if (!settlement.isLivedIn()
                    && settlement.settle(settlement.small(InventedTown.SEED))
                            instanceof TownSettlement.Outcome.Settled(var records)) {
                LOG.info("{} has settled: {} invented contacts", InventedDetails.TOWN, records.size());
            }
        } catch (RuntimeException trouble) {
            LOG.error("The invented town could not settle; the demonstration starts empty", trouble);
        }
    }
}
