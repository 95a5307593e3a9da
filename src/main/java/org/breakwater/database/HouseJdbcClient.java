package org.breakwater.database;

import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.breakwater.database.records.RecordRows;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.util.ReflectionUtils;

/**
 * The client for every statement of the program. It accepts the types in our records: an instant, an enum by its name,
 * and a whole record, whose components are parameters beside those named one by one. It reads an array as a list.
 */
public final class HouseJdbcClient implements JdbcClient {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(one -> ReflectionUtils.makeAccessible(one.getAccessor()));
            return components;
        }
    };

    private final JdbcClient plain;
    private final ConversionService conversions;

    private HouseJdbcClient(JdbcClient plain, ConversionService conversions) {
        this.plain = plain;
        this.conversions = conversions;
    }

    public static JdbcClient over(DataSource source) {
        return over(new NamedParameterJdbcTemplate(source));
    }

    static JdbcClient over(NamedParameterJdbcOperations operations) {
        var conversions = new DefaultConversionService();
        conversions.addConverter(Array.class, List.class, QueryRows::list);
        return new HouseJdbcClient(JdbcClient.create(operations, conversions), conversions);
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(plain.sql(sql), conversions);
    }

    /** PostgreSQL's driver accepts neither an instant nor an enum as it is. */
    private static @Nullable Object taken(@Nullable Object value) {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Enum<?> one -> one.name();
            case null, default -> value;
        };
    }

    private record Statement(StatementSpec plain, ConversionService conversions) implements StatementSpec {

        @Override
        public StatementSpec param(@Nullable Object value) {
            plain.param(taken(value));
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            plain.param(index, taken(value));
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int sqlType) {
            plain.param(index, taken(value), sqlType);
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            plain.param(name, taken(value));
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int sqlType) {
            plain.param(name, taken(value), sqlType);
            return this;
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            return params(Arrays.asList(values));
        }

        @Override
        public StatementSpec params(List<?> values) {
            values.forEach(this::param);
            return this;
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            values.forEach(this::param);
            return this;
        }

        /** The components of a record. A parameter that is named later is added, or replaces a component. */
        @Override
        public StatementSpec paramSource(Object row) {
            for (var component : COMPONENTS.get(row.getClass())) {
                param(component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), row));
            }
            return this;
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            plain.paramSource(source);
            return this;
        }

        @Override
        public StatementSpec withFetchSize(int rows) {
            plain.withFetchSize(rows);
            return this;
        }

        @Override
        public StatementSpec withMaxRows(int rows) {
            plain.withMaxRows(rows);
            return this;
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            plain.withQueryTimeout(seconds);
            return this;
        }

        @Override
        public ResultQuerySpec query() {
            return plain.query();
        }

        @Override
        public <T> MappedQuerySpec<@Nullable T> query(Class<T> row) {
            return row.isRecord() ? plain.query(new RecordRows<>(row, conversions)) : plain.query(row);
        }

        @Override
        public <T extends @Nullable Object> MappedQuerySpec<T> query(RowMapper<T> reader) {
            return plain.query(reader);
        }

        @Override
        public void query(RowCallbackHandler reader) {
            plain.query(reader);
        }

        @Override
        public <T extends @Nullable Object> T query(ResultSetExtractor<T> reader) {
            return plain.query(reader);
        }

        @Override
        public int update() {
            return plain.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return plain.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return plain.update(keys, columns);
        }
    }
}
