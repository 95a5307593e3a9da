package org.breakwater.mash.desk.filter;

import java.util.Arrays;
import java.util.function.Supplier;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts the list shows, and in which order.
 *
 * @param stage null for every stage that is open, except suspected spam
 */
public record ListFilter(@Nullable Stage stage, Narrowing narrowing, ListOrder order, boolean lastFirst) {

    public static final String ME = "ME";
    public static final String NO_ONE = "NONE";
    public static final String EVERY_STAGE = "ALL";

    private static final String PATH = "/desk?";

    /** Everything of one stage, the most urgent first. */
    public static ListFilter of(Stage stage) {
        return new ListFilter(stage, Narrowing.NOTHING, ListOrder.RATING, false);
    }

    /** @param first the stage for a user who has selected nothing */
    public static ListFilter of(ListForm form, Supplier<Stage> first) {
        var ask = new Questions();
        var order = ask.maybeOne(form.sort(), ListOrder.class).orElse(ListOrder.RATING);
        var stage = ask.maybeOne(form.stage(), Stage.class);
        var every = form.stage().equals(EVERY_STAGE) || stage.isEmpty() && form.isFiltered();
        return new ListFilter(
                every ? null : stage.orElseGet(first),
                Narrowing.of(form),
                order,
                form.order().equals("LAST"));
    }

    public boolean isOfClosed() {
        return stage == Stage.CLOSED;
    }

    /** Whether something besides the stage is selected. */
    public boolean isNarrowed() {
        return !narrowing.isNone();
    }

    /** Whether it is one whole stage, in its default order. */
    public boolean isWholeQueue() {
        return stage != null && !isNarrowed() && order == ListOrder.RATING && !lastFirst;
    }

    /** The same for another stage; null for every open one. */
    public ListFilter at(@Nullable Stage other) {
        return new ListFilter(other, narrowing, order, lastFirst);
    }

    /** The same ordered by this column: reversed if it is already. */
    public ListFilter by(ListOrder column) {
        var turned = column == order ? !lastFirst : column.startsWithLast();
        return new ListFilter(stage, narrowing, column, turned);
    }

    /** The sort order of this column for aria-sort: ascending, descending or none. */
    public String sorted(ListOrder column) {
        return column != order ? "none" : lastFirst ? "descending" : "ascending";
    }

    /** Everything of this stage, in this order. */
    public ListFilter cleared() {
        return new ListFilter(stage, Narrowing.NOTHING, order, lastFirst);
    }

    /** Every stage that it matches. */
    public String[] stages() {
        return stage == null
                ? Arrays.stream(Stage.values())
                        .filter(ListFilter::isInAllOpen)
                        .map(Stage::name)
                        .toArray(String[]::new)
                : new String[] {stage.name()};
    }

    /** Suspected spam has its own list and count: it is not the desk's open work until someone says that it is none. */
    public static boolean isInAllOpen(Stage stage) {
        return stage != Stage.SET_ASIDE && stage != Stage.CLOSED;
    }

    public static String[] everyStage() {
        return Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new);
    }

    /** The address of this list from its first page. */
    public String address() {
        return PATH + query();
    }

    public String address(int page) {
        return page == 1 ? address() : address() + "&page=" + page;
    }

    /** The query string of this list: ids and fixed words, never personal data. */
    public String query() {
        var address = new ListAddress();
        address.add("stage", stage == null ? EVERY_STAGE : stage.name());
        narrowing.addTo(address);
        address.add("sort", order == ListOrder.RATING ? "" : order.name());
        address.add("order", lastFirst ? "LAST" : "");
        return address.query();
    }
}
