package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * Every SQL statement is prepared against the migrated schema, and the columns of a row record's own statements are
 * compared with its components: a typo fails the build. PostgreSQL describes a statement without executing it.
 */
@HouseTest
class SqlTest {

    private static final Pattern STATEMENT =
            Pattern.compile("^\\s*(select|insert|update|delete|with|set local)\\s.*", Pattern.DOTALL);

    /** Statements of the owner, for migrations or generating the invented town, are prepared as the owner. */
    private static final Pattern OF_OWNER = Pattern.compile("org\\.breakwater\\.(database|town)\\..*");

    @Autowired
    DataSource database;

    @Autowired
    TestDatabase house;

    record Statement(Class<?> owner, String name, String sql) {

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    @Test
    void everyStatementCanBePrepared() throws SQLException {
        var broken = new ArrayList<String>();
        var statements = statements().toList();
        assertThat(statements).hasSizeGreaterThan(50);
        try (var asApp = database.getConnection();
                var asOwner = house.owner().connect()) {
            for (var statement : statements) {
                var connection = OF_OWNER.matcher(statement.owner().getName()).matches() ? asOwner : asApp;
                try (var prepared = connection.prepareStatement(positional(statement.sql()))) {
                    prepared.getMetaData();
                    prepared.getParameterMetaData().getParameterCount();
                } catch (SQLException refused) {
                    broken.add(statement + ": " + refused.getMessage());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theColumnsOfARowAreItsComponents() throws SQLException {
        var different = new ArrayList<String>();
        var rows = statements()
                .filter(s -> s.owner().isRecord() && s.owner().getSimpleName().matches(".*(Row|Count)"))
                .filter(s -> s.sql().stripLeading().startsWith("select"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        try (var connection = database.getConnection()) {
            for (var statement : rows) {
                var columns = columns(connection, statement.sql());
                var components = Arrays.stream(statement.owner().getRecordComponents())
                        .map(component -> snake(component.getName()))
                        .toList();
                if (columns.size() > 1 && !columns.equals(components)) {
                    different.add(statement + ": " + columns + " are not " + components);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<String> columns(Connection connection, String sql) throws SQLException {
        try (var prepared = connection.prepareStatement(positional(sql))) {
            ResultSetMetaData described = prepared.getMetaData();
            var names = new ArrayList<String>();
            for (int column = 1; column <= described.getColumnCount(); column++) {
                names.add(described.getColumnLabel(column));
            }
            return names;
        }
    }

    private static String positional(String sql) {
        return NamedParameterUtils.substituteNamedParameters(NamedParameterUtils.parseSqlStatement(sql), null);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Statement> statements() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("org\\.breakwater\\..*")));
        return scanner.findCandidateComponents("org.breakwater").stream()
                .map(found -> type(String.valueOf(found.getBeanClassName())))
                .filter(SqlTest::isOfTheHouse)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields())
                        .filter(SqlTest::isConstantText)
                        .map(field -> new Statement(type, field.getName(), value(field))))
                .filter(statement -> STATEMENT.matcher(statement.sql()).matches());
    }

    private static boolean isOfTheHouse(Class<?> type) {
        return !type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static boolean isConstantText(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && field.getType() == String.class;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, SqlTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
