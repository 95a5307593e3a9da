package org.breakwater.mash.desk.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts the list shows, and in which order.
 *
 * @param stage null for every stage that is open
 * @param allocated an account's id, {@link #ME}, {@link #NO_ONE}, or empty for any
 * @param team the id of a team that a child is handed over to, or empty for any
 * @param area the first half of a postcode, or empty for any
 */
public record ListFilter(
        @Nullable Stage stage,
        Set<RatingChoice> ratings,
        Set<ContactOrigin> origins,
        Set<AgeBand> ages,
        String allocated,
        String team,
        String area,
        boolean late,
        ListOrder order,
        boolean lastFirst) {

    public static final String ME = "ME";
    public static final String NO_ONE = "NONE";
    public static final String EVERY_STAGE = "ALL";

    private static final String PATH = "/desk?";
    private static final String TEAM = "[a-z][a-z0-9-]{0,39}";
    private static final String POSTCODE_DISTRICT = "[A-Z]{1,2}[0-9][0-9A-Z]?";

    public ListFilter {
        ratings = Set.copyOf(ratings);
        origins = Set.copyOf(origins);
        ages = Set.copyOf(ages);
    }

    /** Everything of one stage, the most urgent first. */
    public static ListFilter of(Stage stage) {
        return new ListFilter(stage, Set.of(), Set.of(), Set.of(), "", "", "", false, ListOrder.RATING, false);
    }

    /** @param first the stage of somebody who has chosen nothing */
    public static ListFilter of(ListForm form, Supplier<Stage> first) {
        var ask = new Questions();
        var order = ask.maybeOne(form.sort(), ListOrder.class).orElse(ListOrder.RATING);
        var stage = ask.maybeOne(form.stage(), Stage.class);
        var every = form.stage().equals(EVERY_STAGE) || stage.isEmpty() && form.isFiltered();
        return new ListFilter(
                every ? null : stage.orElseGet(first),
                among(form.rating(), RatingChoice.class),
                among(form.from(), ContactOrigin.class),
                among(form.age(), AgeBand.class),
                allocated(form.allocated()),
                form.team().matches(TEAM) ? form.team() : "",
                area(form.area()),
                form.late().equals("YES"),
                order,
                form.order().equals("LAST"));
    }

    private static <E extends Enum<E>> Set<E> among(List<String> given, Class<E> of) {
        var chosen = EnumSet.noneOf(of);
        var ask = new Questions();
        given.forEach(one -> ask.maybeOne(one, of).ifPresent(chosen::add));
        return chosen;
    }

    private static String allocated(String given) {
        return Set.of(ME, NO_ONE).contains(given) || InputParser.id(given).isPresent() ? given : "";
    }

    /** Only what can be one: nobody's street goes into an address. */
    private static String area(String given) {
        var typed = given.strip().toUpperCase(Locale.UK);
        return typed.matches(POSTCODE_DISTRICT) ? typed : "";
    }

    public boolean isOfClosed() {
        return stage == Stage.CLOSED;
    }

    /** Whether something besides the stage is chosen. */
    public boolean isNarrowed() {
        return late
                || !(ratings.isEmpty() && origins.isEmpty() && ages.isEmpty())
                || !(allocated + team + area).isEmpty();
    }

    /** Whether it is one stage, whole, in its own order. */
    public boolean isWholeQueue() {
        return stage != null && !isNarrowed() && order == ListOrder.RATING && !lastFirst;
    }

    /** The same of another stage; null for every open one. */
    public ListFilter at(@Nullable Stage other) {
        return new ListFilter(other, ratings, origins, ages, allocated, team, area, late, order, lastFirst);
    }

    /** The same in the order of this column: the other way round if it is that already. */
    public ListFilter by(ListOrder column) {
        var turned = column == order ? !lastFirst : column.startsWithLast();
        return new ListFilter(stage, ratings, origins, ages, allocated, team, area, late, column, turned);
    }

    /** How this column is in order, as a browser is told: ascending, descending or none. */
    public String sorted(ListOrder column) {
        return column != order ? "none" : lastFirst ? "descending" : "ascending";
    }

    /** Everything of this stage, in this order. */
    public ListFilter cleared() {
        return new ListFilter(stage, Set.of(), Set.of(), Set.of(), "", "", "", false, order, lastFirst);
    }

    /** Every stage that it lets through. */
    public String[] stages() {
        return stage == null
                ? Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new)
                : new String[] {stage.name()};
    }

    /** The ratings that it lets through: every one where none is chosen. */
    public String[] ratingNames() {
        return (ratings.isEmpty() ? Set.of(RatingChoice.values()) : ratings)
                .stream().map(RatingChoice::name).toArray(String[]::new);
    }

    /** The census's codes that it lets through. */
    public String[] sourceCodes() {
        return (origins.isEmpty() ? Set.of(ContactOrigin.values()) : origins)
                .stream().flatMap(origin -> origin.codes().stream()).toArray(String[]::new);
    }

    /** The ages that are chosen, in years. */
    public Integer[] years() {
        return ages.stream().flatMap(band -> band.years().boxed()).toArray(Integer[]::new);
    }

    /** What an address of the chosen area holds: its half of a postcode, and the other half after it. */
    public String postcodes() {
        return "\\m" + area + " ?[0-9][A-Z]{2}\\M";
    }

    /** The address of this list from its beginning. */
    public String address() {
        return PATH + query();
    }

    public String address(int page) {
        return page == 1 ? address() : address() + "&page=" + page;
    }

    /** What the address of this list carries: ids and fixed words, never a person's. */
    public String query() {
        var parts = new ArrayList<String>();
        parts.add("stage=" + (stage == null ? EVERY_STAGE : stage.name()));
        add(parts, "rating", ratings, RatingChoice.values());
        add(parts, "from", origins, ContactOrigin.values());
        add(parts, "age", ages, AgeBand.values());
        add(parts, "allocated", allocated);
        add(parts, "team", team);
        add(parts, "area", area);
        add(parts, "late", late ? "YES" : "");
        add(parts, "sort", order == ListOrder.RATING ? "" : order.name());
        add(parts, "order", lastFirst ? "LAST" : "");
        return String.join("&", parts);
    }

    private static <E extends Enum<E>> void add(List<String> parts, String name, Set<E> chosen, E[] inOrder) {
        Arrays.stream(inOrder).filter(chosen::contains).forEach(one -> add(parts, name, one.name()));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
