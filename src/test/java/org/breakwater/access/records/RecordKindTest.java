package org.breakwater.access.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.ProgramClasses;
import org.breakwater.TestDatabase;
import org.breakwater.access.Role;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kind of record is declared once in Java and once in the schema, and both agree. */
@HouseTest
class RecordKindTest {

    private static final String IN_THE_SCHEMA = """
            select concat_ws(' ', kind, post, case when sees then 'sees' end, case when opens then 'opens' end,
                case when decides then 'decides' end, case when leads then 'leads' end,
                case when never_told then 'never told' end)
            from access.kind_post""";

    /** Reading all classes takes longer than looking at them. */
    private static final List<RecordKind> DECLARED = declared();

    @Autowired
    private TestDatabase database;

    @Test
    void theSchemaSaysOfEachKindWhatItsDeclarationSays() {
        var declared = new TreeSet<String>();
        for (var kind : DECLARED) {
            Stream.of(Role.values()).forEach(role -> declared.add(line(kind, role)));
            if (kind.openedByAnyone()) {
                declared.add(kind.name() + " VISITOR opens");
            }
            kind.parts().forEach(part -> declared.add(kind.name() + " job:" + part + " sees"));
        }
        declared.remove("");
        assertThat(new TreeSet<>(
                        QueryRows.all(database.asOwner().sql(IN_THE_SCHEMA).query(String.class))))
                .isEqualTo(declared);
    }

    @Test
    void nobodyIsBothToldAndNeverTold() {
        assertThat(DECLARED)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.seenBy()).doesNotContainAnyElementsOf(kind.neverTold()));
    }

    private static String line(RecordKind kind, Role role) {
        var may = Stream.of(
                        word(kind.seenBy(), role, "sees"),
                        word(kind.openedBy(), role, "opens"),
                        word(kind.decidedBy(), role, "decides"),
                        word(kind.ledBy(), role, "leads"),
                        word(kind.neverTold(), role, "never told"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return may.isEmpty() ? "" : kind.name() + " " + role + " " + String.join(" ", may);
    }

    private static String word(Set<Role> posts, Role role, String word) {
        return posts.contains(role) ? word : "";
    }

    /** Each constant of this type, wherever a module declares it. */
    private static List<RecordKind> declared() {
        return ProgramClasses.read().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(RecordKind.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> constant(field.reflect()))
                .toList();
    }

    private static RecordKind constant(Field field) {
        try {
            field.setAccessible(true);
            return (RecordKind) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
