package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * A signature is valid for one connection and for minutes, so a logged one is of no use to a replay. Instead, a replay
 * calls this function of the owner, which signs the same again.
 */
final class SignedAgain {

    private static final String SIGNS = """
            create or replace function public.act_as_again(with_key text, signed_at bigint, who text, in_role text,
                on_record text, at_time text, signature bytea) returns table (actor text, role text, record text)
                language plpgsql volatile security definer
                set search_path = pg_catalog, pg_temp
            as $$
            declare
                now_is bigint := extract(epoch from clock_timestamp()) * 1000;
            begin
                return query
                select a.* from database.signing_key k, database.act_as(k.id, now_is, who, in_role, on_record, at_time,
                    sha256(k.outer_pad || sha256(k.inner_pad || convert_to(concat_ws(E'\\n', k.id, pg_backend_pid(),
                        now_is, who, in_role, on_record, at_time), 'UTF8')))) a
                where k.id = with_key;
                if not found then
                    raise exception 'the replay is nobody';
                end if;
            end $$""";

    private SignedAgain() {}

    /** Creates the function in this home. */
    static void in(Home home) throws IOException {
        try (var owner = home.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(SIGNS);
            statement.execute("grant execute on function public.act_as_again to breakwater_app");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The statement, with the signature replaced. */
    static Statement of(Statement logged) {
        return new Statement(logged.sql().replace("database.act_as(", "public.act_as_again("), logged.values());
    }
}
