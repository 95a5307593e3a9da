package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every table that the run-time role may write: it has row security, each of its policies asks for the actor, and
 * without an actor nothing can be written, changed or deleted. Generated from the existing tables, so a new one is
 * included.
 */
@HouseTest
class NothingIsWrittenWithoutAnActorTest {

    /** Technical: no personal data, and no published content. */
    private static final Map<String, String> EXCEPT = Map.of(
            "audit.seal", "hashes of rows of the log; the sealer chains what others did, and a wrong one is found",
            "jobs.task", "when a job has its turn; whoever takes that is nobody yet",
            "jobs.alarm", "when an alarm is looked for; whoever takes that is nobody yet");

    private static final String WRITABLE = """
            select format('%I.%I', n.nspname, c.relname) as name,
                c.relrowsecurity and c.relforcerowsecurity as held,
                has_any_column_privilege('breakwater_app', c.oid, 'insert') as may_insert,
                has_table_privilege('breakwater_app', c.oid, 'delete') as may_delete,
                (select quote_ident(a.attname) from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    and has_column_privilege('breakwater_app', c.oid, a.attnum, 'update')
                 order by a.attnum limit 1) as may_update
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relname <> 'flyway_history'
                and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and (has_any_column_privilege('breakwater_app', c.oid, 'insert, update')
                    or has_table_privilege('breakwater_app', c.oid, 'delete'))
            order by 1""";

    private static final String RULES = """
            select format('%I.%I', schemaname, tablename) as name, policyname as rule, cmd,
                concat_ws(' ', qual, with_check) as says
            from pg_policies where permissive = 'PERMISSIVE' and cmd <> 'SELECT' order by 1, 2""";

    private static final String FUNCTIONS = """
            select n.nspname || '.' || p.proname as name, pg_get_functiondef(p.oid) as says,
                p.prosecdef as as_owner
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'public') and p.prokind = 'f'""";

    private static final String HELD = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relrowsecurity and c.relforcerowsecurity""";

    /** The only place with the verified actor. */
    private static final Pattern ASKS = Pattern.compile("database\\.who_acts");

    private static final Pattern READS = Pattern.compile("(?i)\\b(?:from|join)\\s+\\(?(\\w+\\.\\w+)");

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    record Writable(
            String name,
            boolean held,
            boolean mayInsert,
            boolean mayDelete,
            @org.jspecify.annotations.Nullable String mayUpdate) {}

    record Rule(String name, String rule, String cmd, String says) {}

    private List<Writable> tables() {
        return QueryRows.all(database.asOwner().sql(WRITABLE).query(Writable.class)).stream()
                .filter(table -> !EXCEPT.containsKey(table.name()))
                .toList();
    }

    @Test
    void rowSecurityHoldsEveryTableThatTheRunTimeRoleMayWrite() {
        assertThat(tables()).hasSizeGreaterThan(60);
        assertThat(tables()).filteredOn(table -> !table.held()).isEmpty();
    }

    @Test
    void everyRuleForWritingAsksWhoActs() {
        var rules = QueryRows.all(database.asOwner().sql(RULES).query(Rule.class));
        assertThat(rules).hasSizeGreaterThan(60);
        var held = Set.copyOf(database.asOwner().sql(HELD).query(String.class).list());
        var asking = functionsThatAsk(held);
        assertThat(asking).hasSizeGreaterThan(10);
        assertThat(rules)
                .filteredOn(rule -> !asks(rule.says(), asking) && !readsWhatIsHeld(rule.says(), held))
                .isEmpty();
    }

    /** Anyone can set a setting: only proof of a secret may be in one. */
    @Test
    void nothingBelievesASettingThatAnybodyCanSet() {
        var believing = """
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema')
                    and pg_get_functiondef(p.oid) ~ 'current_setting\\(''breakwater\\.(?!key'')'
                union all
                select format('%I.%I %I', schemaname, tablename, policyname) from pg_policies
                where coalesce(qual, '') || coalesce(with_check, '') ~ 'current_setting\\(''breakwater'""";
        assertThat(QueryRows.all(database.asOwner().sql(believing).query(String.class)))
                .isEmpty();
    }

    /**
     * Each function looks up the verified actor: a policy evaluates what does not depend on the row in a subquery,
     * which PostgreSQL evaluates once for a statement.
     */
    @Test
    void aRuleAsksOnceForAStatementWhoActsAndNotForEachRow() {
        var asking = """
                select format('%I.%I %I', schemaname, tablename, policyname) from pg_policies
                where coalesce(qual, '') || coalesce(with_check, '')
                    ~ '(?<!SELECT )\\m[a-z]+\\.[a-z_]+\\((''[^'']*''::text)?\\)'""";
        assertThat(QueryRows.all(database.asOwner().sql(asking).query(String.class)))
                .isEmpty();
    }

    private record Function(String name, String says, boolean asOwner) {}

    /** Functions that use the actor, or query a table as the actor, and their callers. */
    private Set<String> functionsThatAsk(Set<String> held) {
        var functions = QueryRows.all(database.asOwner().sql(FUNCTIONS).query(Function.class));
        var asking = new HashSet<String>();
        while (functions.stream()
                .filter(function -> asks(function.says(), asking)
                        || (!function.asOwner() && readsWhatIsHeld(function.says(), held)))
                .map(Function::name)
                .map(asking::add)
                .reduce(false, Boolean::logicalOr)) {
            // until no more are found
        }
        return asking;
    }

    private static boolean asks(String says, Set<String> asking) {
        return ASKS.matcher(says).find() || asking.stream().anyMatch(name -> says.contains(name + "("));
    }

    /** A policy's lookup in another table is subject to that table's policies. */
    private static boolean readsWhatIsHeld(String says, Set<String> held) {
        return READS.matcher(says).results().anyMatch(read -> held.contains(read.group(1)));
    }

    @Test
    void whoNamesNobodyWritesChangesAndRemovesNothing() throws SQLException {
        var furnished = new Furnished(house);
        assertThat(furnished.report()).isNotNull();
        var written = new ArrayList<String>();
        try (var nobody = database.app().connect()) {
            nobody.setAutoCommit(false);
            for (var table : tables()) {
                if (table.mayInsert() && passes(nobody, "insert into " + table.name() + " default values")) {
                    written.add("into " + table.name());
                }
                if (table.mayUpdate() != null && changes(nobody, table.name(), table.mayUpdate())) {
                    written.add("in " + table.name());
                }
                if (table.mayDelete() && passes(nobody, "delete from " + table.name())) {
                    written.add("out of " + table.name());
                }
            }
        }
        assertThat(written).isEmpty();
    }

    private static boolean changes(Connection nobody, String table, String column) throws SQLException {
        return passes(nobody, "update %1$s set %2$s = %2$s".formatted(table, column))
                || passes(nobody, "update %s set %s = null".formatted(table, column));
    }

    /**
     * Row security rejects a row before a constraint does: a constraint violation means that it passed row security.
     */
    private static boolean passes(Connection nobody, String statement) throws SQLException {
        try (var attempt = nobody.createStatement()) {
            return attempt.executeUpdate(statement) > 0;
        } catch (SQLException refused) {
            return !"42501".equals(refused.getSQLState());
        } finally {
            nobody.rollback();
        }
    }
}
