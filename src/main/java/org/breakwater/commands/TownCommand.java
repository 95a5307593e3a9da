package org.breakwater.commands;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.InventedTown;
import org.breakwater.town.TownSettlement;
import org.breakwater.town.TownSettlement.Outcome.Refused;
import org.breakwater.town.TownSettlement.Outcome.Settled;
import org.springframework.stereotype.Component;

/** {@code ./breakwater town}: generates the invented town, small or large, in an empty demonstration. */
@Component
class TownCommand implements Command {

    private static final String USAGE = "Usage: town --size small|large [--contacts N] [--seed S]. "
            + "N is from 1000 to 5000000 and only for a large town.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int FEWEST = 1_000;
    private static final int MOST = 5_000_000;
    private static final String LARGE_BY_DEFAULT = "10000";

    private final TownSettlement settlement;
    private final Clock clock;

    TownCommand(TownSettlement settlement, Clock clock) {
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "town";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        var town = Options.read(arguments).flatMap(this::town);
        if (town.isEmpty()) {
            terminal.err().println(USAGE);
            return 2;
        }
        var start = clock.instant();
        return switch (settlement.settle(town.get())) {
            case Refused(var why) -> {
                terminal.err().println(why);
                yield 1;
            }
            case Settled settled -> {
                var open = town.get().stories().stream()
                        .filter(ContactStory::isOpen)
                        .count();
                var took = Duration.between(start, clock.instant());
                terminal.out()
                        .printf(
                                "%s is ready: %d contacts, %d of them open, in %d.%d seconds.%n",
                                InventedDetails.TOWN,
                                town.get().contacts(),
                                open,
                                took.toSeconds(),
                                took.toMillisPart() / 100);
                yield 0;
            }
        };
    }

    private Optional<InventedTown> town(Options options) {
        var seed = options.number("--seed", String.valueOf(InventedTown.SEED));
        var contacts = options.number("--contacts", LARGE_BY_DEFAULT);
        if (seed.isEmpty() || contacts.isEmpty() || !options.known()) {
            return Optional.empty();
        }
        return switch (options.given().getOrDefault("--size", "small")) {
            case "small" ->
                options.given().containsKey("--contacts")
                        ? Optional.empty()
                        : Optional.of(settlement.small(seed.get()));
            case "large" ->
                contacts.get() < FEWEST || contacts.get() > MOST
                        ? Optional.empty()
                        : Optional.of(settlement.large(seed.get(), contacts.get()));
            default -> Optional.empty();
        };
    }

    /** Options with their values, as typed. */
    private record Options(Map<String, String> given) {

        static Optional<Options> read(List<String> arguments) {
            var given = new HashMap<String, String>();
            for (int i = 0; i + 1 < arguments.size(); i += 2) {
                given.put(arguments.get(i), arguments.get(i + 1));
            }
            return arguments.size() == 2 * given.size() ? Optional.of(new Options(given)) : Optional.empty();
        }

        boolean known() {
            return List.of("--size", "--contacts", "--seed").containsAll(given.keySet());
        }

        Optional<Integer> number(String name, String otherwise) {
            return Optional.of(given.getOrDefault(name, otherwise))
                    .filter(text -> NUMBER.matcher(text).matches())
                    .map(Integer::parseInt);
        }
    }
}
