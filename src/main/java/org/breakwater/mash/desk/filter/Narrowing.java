package org.breakwater.mash.desk.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.presentingissues.IssueGroup;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.frontdoor.addresses.WardName;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The filters of the list besides its stage and order.
 *
 * @param concerns groups of presenting issues by id, or {@link #NOT_RECORDED}; none for any
 * @param allocated an account's id, {@link ListFilter#ME}, {@link ListFilter#NO_ONE}, or empty for any
 * @param team the id of a team that a child is handed over to, or empty for any
 * @param area a ward or the first half of a postcode, {@link #NOT_RECORDED}, or empty for any
 */
public record Narrowing(
        Set<RatingChoice> ratings,
        Set<String> concerns,
        Set<ContactOrigin> origins,
        Set<AgeBand> ages,
        String allocated,
        String team,
        String area,
        boolean late) {

    /** The concern of a contact that has none recorded. */
    public static final String NOT_RECORDED = "NONE";

    static final Narrowing NOTHING = new Narrowing(Set.of(), Set.of(), Set.of(), Set.of(), "", "", "", false);

    private static final String TEAM = "[a-z][a-z0-9-]{0,39}";

    private static final String POSTCODE_DISTRICT = "[A-Z]{1,2}[0-9][0-9A-Z]?";

    public Narrowing {
        ratings = Set.copyOf(ratings);
        concerns = Set.copyOf(concerns);
        origins = Set.copyOf(origins);
        ages = Set.copyOf(ages);
    }

    public static Narrowing of(ListForm form) {
        return new Narrowing(
                among(form.rating(), RatingChoice.class),
                form.concern().stream().filter(concernIds()::contains).collect(Collectors.toSet()),
                among(form.from(), ContactOrigin.class),
                among(form.age(), AgeBand.class),
                allocated(form.allocated()),
                form.team().matches(TEAM) ? form.team() : "",
                area(form.area()),
                form.late().equals("YES"));
    }

    private static <E extends Enum<E>> Set<E> among(List<String> given, Class<E> of) {
        var chosen = EnumSet.noneOf(of);
        var ask = new Questions();
        given.forEach(one -> ask.maybeOne(one, of).ifPresent(chosen::add));
        return chosen;
    }

    private static String allocated(String given) {
        return Set.of(ListFilter.ME, ListFilter.NO_ONE).contains(given)
                        || InputParser.id(given).isPresent()
                ? given
                : "";
    }

    /** Only valid values: nothing is typed, and an area must be a loaded one. */
    private static String area(String given) {
        var area = given.strip();
        var district = area.toUpperCase(Locale.UK);
        return district.matches(POSTCODE_DISTRICT) ? district : WardName.isOne(area) ? area : "";
    }

    /** Every concern that can be selected, in the order of the page. */
    static List<String> concernIds() {
        var groups = IssueList.latest().groups().stream().map(IssueGroup::id);
        return Stream.concat(groups, Stream.of(NOT_RECORDED)).toList();
    }

    /** Whether it matches everything. */
    public boolean isNone() {
        return equals(NOTHING);
    }

    /** The ratings that match: every one if none is selected. */
    public String[] ratingNames() {
        return (ratings.isEmpty() ? Set.of(RatingChoice.values()) : ratings)
                .stream().map(RatingChoice::name).toArray(String[]::new);
    }

    /** The census codes that match. */
    public String[] sourceCodes() {
        return (origins.isEmpty() ? Set.of(ContactOrigin.values()) : origins)
                .stream().flatMap(origin -> origin.codes().stream()).toArray(String[]::new);
    }

    /** The selected ages, in years. */
    public Integer[] years() {
        return ages.stream().flatMap(band -> band.years().boxed()).toArray(Integer[]::new);
    }

    void addTo(ListAddress address) {
        address.add("rating", ratings, RatingChoice.values());
        concernIds().stream().filter(concerns::contains).forEach(one -> address.add("concern", one));
        address.add("from", origins, ContactOrigin.values());
        address.add("age", ages, AgeBand.values());
        address.add("allocated", allocated);
        address.add("team", team);
        address.add("area", area);
        address.add("late", late ? "YES" : "");
    }
}
