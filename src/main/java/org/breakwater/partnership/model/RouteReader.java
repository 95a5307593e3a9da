package org.breakwater.partnership.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Routes;
import org.jspecify.annotations.Nullable;

/** Reads who answers whom, and refuses an answer that no one would pick up. */
final class RouteReader {

    private final Map<String, Availability> hours = new HashMap<>();

    RouteReader(List<ContactPoint> points) {
        points.forEach(point -> hours.put(point.id(), point.hours()));
    }

    Routes read(Block block) {
        var danger = always(block, "danger");
        var crime = always(block, "crime");
        var teams = new EnumMap<About, Routes.Team>(About.class);
        for (var about : About.values()) {
            block.block(about.word())
                    .ifPresentOrElse(
                            team -> teams.put(about, team(team)),
                            () -> block.mistake(about.word(), "'" + about.word() + "' is missing"));
        }
        var support = block.blocks("support").stream().map(this::support).toList();
        block.nothingElse();
        return new Routes(danger, crime, teams, support);
    }

    /** Between them the two must have every hour: the one is there exactly when the other is not. */
    private Routes.Team team(Block block) {
        var team = new Routes.Team(known(block, "open"), known(block, "closed"));
        block.nothingElse();
        var open = hours.get(team.open());
        var closed = hours.get(team.closed());
        if (open == null || closed == null) {
            return team;
        }
        var complete = switch (open) {
            case Availability.Always() -> true;
            case Availability.During(var id) ->
                closed instanceof Availability.Always || closed.equals(new Availability.Outside(id));
            case Availability.Outside(var id) ->
                closed instanceof Availability.Always || closed.equals(new Availability.During(id));
            case Availability.NotKnown() -> false;
        };
        if (!complete) {
            block.mistake("closed", "'%s' is required unless '%s' is given".formatted(team.closed(), team.open()));
        }
        return team;
    }

    private Routes.Support support(Block block) {
        var show = known(block, "show");
        var to = chosen(block, "to", Caller.values(), Caller::word);
        var about = chosen(block, "about", About.values(), About::word);
        var danger = block.maybe("danger").map(word -> yesOrNo(block, word)).orElse(null);
        block.nothingElse();
        return new Routes.Support(show, to, about, danger);
    }

    private static @Nullable Boolean yesOrNo(Block block, String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            block.mistake("danger", "'danger' must be yes or no");
        }
        return word.equals("yes");
    }

    private static <E extends Enum<E>> Set<E> chosen(Block block, String key, E[] all, Function<E, String> word) {
        var chosen = new LinkedHashSet<E>();
        for (var written : block.words(key)) {
            var found = List.of(all).stream()
                    .filter(one -> word.apply(one).equals(written))
                    .findFirst();
            found.ifPresentOrElse(chosen::add, () -> block.mistake(key, words(key, written, all, word)));
        }
        return chosen.isEmpty() ? Set.of(all) : chosen;
    }

    private static <E> String words(String key, String written, E[] all, Function<E, String> word) {
        var allowed = new ArrayList<String>();
        for (var one : all) {
            allowed.add(word.apply(one));
        }
        return "'%s' is not known in '%s'; use one of %s".formatted(written, key, String.join(", ", allowed));
    }

    private String always(Block block, String key) {
        var id = known(block, key);
        if (hours.containsKey(id) && !(hours.get(id) instanceof Availability.Always)) {
            block.mistake(key, "'%s' is required".formatted(id));
        }
        return id;
    }

    private String known(Block block, String key) {
        var id = block.text(key);
        if (!id.isEmpty() && !hours.containsKey(id)) {
            block.mistake(key, "there is no contact point '%s'".formatted(id));
        }
        return id;
    }
}
