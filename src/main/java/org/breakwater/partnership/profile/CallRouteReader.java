package org.breakwater.partnership.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.CallRoutes;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.jspecify.annotations.Nullable;

/** Reads who answers whom, and rejects an answer that no one would pick up. */
final class CallRouteReader {

    private final Map<String, Availability> hours = new HashMap<>();

    CallRouteReader(List<ContactPoint> points) {
        points.forEach(point -> hours.put(point.id(), point.hours()));
    }

    CallRoutes read(ProfileMapping block) {
        var danger = always(block, "danger");
        var crime = always(block, "crime");
        var teams = new EnumMap<ConcernAbout, CallRoutes.Team>(ConcernAbout.class);
        for (var about : ConcernAbout.values()) {
            block.block(about.word())
                    .ifPresentOrElse(
                            team -> teams.put(about, team(team)),
                            () -> block.mistake(about.word(), "'" + about.word() + "' is missing"));
        }
        var support = block.blocks("support").stream().map(this::support).toList();
        block.nothingElse();
        return new CallRoutes(danger, crime, teams, support);
    }

    /** Between them the two must cover every hour: one is available exactly when the other is not. */
    private CallRoutes.Team team(ProfileMapping block) {
        var team = new CallRoutes.Team(known(block, "open"), known(block, "closed"));
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

    private CallRoutes.Support support(ProfileMapping block) {
        var show = known(block, "show");
        var to = chosen(block, "to", CallerKind.values(), CallerKind::word);
        var about = chosen(block, "about", ConcernAbout.values(), ConcernAbout::word);
        var danger = block.maybe("danger").map(word -> yesOrNo(block, word)).orElse(null);
        block.nothingElse();
        return new CallRoutes.Support(show, to, about, danger);
    }

    private static @Nullable Boolean yesOrNo(ProfileMapping block, String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            block.mistake("danger", "'danger' must be yes or no");
        }
        return word.equals("yes");
    }

    private static <E extends Enum<E>> Set<E> chosen(
            ProfileMapping block, String key, E[] all, Function<E, String> word) {
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

    private String always(ProfileMapping block, String key) {
        var id = known(block, key);
        if (hours.containsKey(id) && !(hours.get(id) instanceof Availability.Always)) {
            block.mistake(key, "'%s' is required".formatted(id));
        }
        return id;
    }

    private String known(ProfileMapping block, String key) {
        var id = block.text(key);
        if (!id.isEmpty() && !hours.containsKey(id)) {
            block.mistake(key, "there is no contact point '%s'".formatted(id));
        }
        return id;
    }
}
