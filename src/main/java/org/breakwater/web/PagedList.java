package org.breakwater.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with how long the whole list is.
 *
 * @param number which page, from 1
 * @param size how many rows a page has
 * @param inAll how many rows all pages have
 */
public record PagedList<T>(List<T> rows, int number, int size, int inAll) {

    /** The page of a list that was read whole; a number behind its end is its last page. */
    public static <T> PagedList<T> of(List<T> all, int number, int size) {
        var last = Math.max(1, (all.size() + size - 1) / size);
        var shown = Math.clamp(number, 1, last);
        var rows = all.stream().skip((long) (shown - 1) * size).limit(size).collect(Collectors.toUnmodifiableList());
        return new PagedList<>(rows, shown, size, all.size());
    }

    public boolean isEmpty() {
        return inAll == 0;
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return (long) number * size < inAll;
    }

    /** Whether there is more than one page. */
    public boolean isLong() {
        return inAll > size;
    }

    /** Such as "21 to 40 of 43 matches". */
    public String where(String one, String several) {
        var noun = inAll == 1 ? one : several;
        var first = (number - 1) * size + 1;
        return isLong()
                ? "%d to %d of %d %s".formatted(first, first + rows.size() - 1, inAll, noun)
                : inAll + " " + noun;
    }

    /** The address of the page before, or null; for the component that leads from page to page. */
    public @Nullable String earlier(String address) {
        return hasEarlier() ? address + (number - 1) : null;
    }

    public @Nullable String later(String address) {
        return hasLater() ? address + (number + 1) : null;
    }

    @Override
    public String toString() {
        return "PagedList[" + number + " of " + inAll + "]";
    }
}
