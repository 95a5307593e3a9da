package org.breakwater.training.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The courses of the partnership, as its file lists them. */
@Component
public class Catalogue {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CatalogueFile.Read file;
    private final Clock clock;

    Catalogue(CatalogueFile.Read file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What is offered today, the first level first. */
    public List<Course> courses() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        return file.courses().stream()
                .filter(course -> course.isOfferedOn(today))
                .toList();
    }

    public Optional<Course> find(String id) {
        return courses().stream().filter(course -> course.id().equals(id)).findFirst();
    }

    /** A current or former course. */
    public Optional<Course> known(String id) {
        return file.courses().stream().filter(course -> course.id().equals(id)).findFirst();
    }

    /** The name of a course, offered still or not. */
    public String titleOf(String id) {
        return known(id).map(Course::title).orElse(id);
    }

    public List<NamedOption> kinds() {
        return file.kinds();
    }

    public List<NamedOption> duties() {
        return file.duties();
    }

    /** The staff groups that a course is meant for, in words. */
    public List<String> groupsOf(Course course) {
        return course.groups().size() == file.groups().size()
                ? List.of("All staff groups")
                : course.groups().stream().map(this::group).toList();
    }

    /** The description of a staff group; its number if the file has none. */
    public String group(int number) {
        return file.groups().stream()
                .filter(group -> group.id().equals(String.valueOf(number)))
                .map(NamedOption::name)
                .findFirst()
                .orElse("Staff group " + number);
    }

    /** Those of these that are duties of ours; forged ones are ignored. */
    public List<String> known(List<String> told) {
        return duties().stream().map(NamedOption::id).filter(told::contains).toList();
    }

    /** The courses that someone needs, in the order in which they can be done. */
    public List<Course> neededBy(String kind, Set<String> duties) {
        return courses().stream()
                .filter(course -> course.isNeededBy(kind, duties))
                .toList();
    }
}
