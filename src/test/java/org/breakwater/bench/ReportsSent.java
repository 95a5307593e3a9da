package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** (b) Reports a second, over HTTP to the durable commit, beside pgbench with the statements of that transaction. */
final class ReportsSent implements Figure {

    private static final int CLIENTS = 8;
    private static final String MARK = "insert into frontdoor.report ";
    private static final String COUNT = """
            select count(*) from frontdoor.report r
            join mash.contact c on c.id = r.record_id
            join frontdoor.report_progress p on p.record_id = r.record_id
            join people.person n on n.record_id = r.record_id""";

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public String title() {
        return "reports a second to the durable commit, " + CLIENTS + " clients";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        Tool.PGBENCH.find();
        try (var house = bench.home().open(Map.of("BREAKWATER_LIMITS", "off"))) {
            refuseUnsafe(bench.home());
            return measure(bench.home(), house, bench.size());
        }
    }

    private static Outcome measure(Home home, Running house, Size size) throws IOException {
        var drafts = new PreparedDrafts(home);
        var logged = StatementLog.transaction(
                home, nth -> sendOne(house, drafts.prepare(1).getFirst()), MARK);
        var replay = Replay.of(home, logged);
        var rounds = new Rounds(home, house, drafts, replay, size);
        rounds.warmUp();
        for (int round = 0; round < size.rounds(); round++) {
            rounds.next(round);
        }
        var details = new LinkedHashMap<String, Object>();
        details.put("statements", logged.stream().map(Statement::sql).toList());
        details.put("rounds", Map.of("ours", rounds.ours, "pgbench", rounds.replayed));
        return new Outcome(
                List.of(Ratio.atLeast("ours / pgbench", Measured.median(rounds.ratios), 0.5)),
                List.of(
                        Measured.median("our program", rounds.ours, "reports/s"),
                        Measured.median("pgbench, the same statements", rounds.replayed, "transactions/s"),
                        new Measured("statements in the transaction", logged.size(), ""),
                        new Measured("p95 of sending a report", rounds.load.millis(0.95), "ms"),
                        Measured.median("processor time of a report: JVM", rounds.jvm, "ms"),
                        Measured.median("processor time of a report: PostgreSQL", rounds.postgres, "ms"),
                        Measured.median("PostgreSQL's for one of pgbench's", rounds.postgresAlone, "ms")),
                details);
    }

    /** A fast figure without durability would be meaningless. */
    private static void refuseUnsafe(Home home) throws IOException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var connection = home.asApp();
                    var row = connection.createStatement().executeQuery("show " + setting)) {
                if (!row.next() || !row.getString(1).equals("on")) {
                    throw new CannotMeasure("The database runs without " + setting);
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private static void sendOne(Running house, byte[] request) throws IOException {
        try (var wire = new Wire(house.port())) {
            wire.send(request);
        }
    }

    /** Alternating rounds of ours and of the reference. */
    private static final class Rounds {

        private final Home home;
        private final Running house;
        private final PreparedDrafts drafts;
        private final Replay replay;
        private final Size size;
        private final double[] ours;
        private final double[] replayed;
        private final double[] ratios;
        private final double[] jvm;
        private final double[] postgres;
        private final double[] postgresAlone;
        private Load load = new Load(new long[0], 0);
        private long counted;

        Rounds(Home home, Running house, PreparedDrafts drafts, Replay replay, Size size) {
            this.home = home;
            this.house = house;
            this.drafts = drafts;
            this.replay = replay;
            this.size = size;
            this.ours = new double[size.rounds()];
            this.replayed = new double[size.rounds()];
            this.ratios = new double[size.rounds()];
            this.jvm = new double[size.rounds()];
            this.postgres = new double[size.rounds()];
            this.postgresAlone = new double[size.rounds()];
        }

        /** The JIT compiler needs some thousands of reports before it has nothing more to do. */
        void warmUp() throws IOException {
            for (int i = 0; i < 4; i++) {
                send();
            }
            replay();
        }

        void next(int round) throws IOException {
            var server = home.serverPid();
            var before = new double[] {Cpu.of(house.pid()), Cpu.ofServer(server)};
            var sent = send();
            var total = size.reports() * CLIENTS;
            jvm[round] = (Cpu.of(house.pid()) - before[0]) * 1000 / total;
            postgres[round] = (Cpu.ofServer(server) - before[1]) * 1000 / total;
            load = round == 0 ? sent : load.and(sent);
            ours[round] = sent.perSecond();
            var alone = Cpu.ofServer(server);
            replayed[round] = replay();
            postgresAlone[round] = (Cpu.ofServer(server) - alone) * 1000 / total;
            ratios[round] = ours[round] / replayed[round];
        }

        private Load send() throws IOException {
            var requests = new ArrayList<>(drafts.prepare(size.reports() * CLIENTS));
            var before = kept();
            var sent = Load.run(
                    house.port(),
                    CLIENTS,
                    size.reports(),
                    303,
                    (client, nth) -> requests.get(client * size.reports() + nth));
            mustBe(before + requests.size());
            return sent;
        }

        private double replay() throws IOException {
            drafts.prepareCounted(counted + 1, counted + size.reports(), CLIENTS);
            var before = kept();
            var rate = replay.run(CLIENTS, size.reports(), counted);
            counted += size.reports();
            mustBe(before + (long) size.reports() * CLIENTS);
            return rate;
        }

        /** Reports that exist with everything that belongs to them. */
        private long kept() throws IOException {
            try (var connection = home.asOwner();
                    var row = connection.createStatement().executeQuery(COUNT)) {
                row.next();
                return row.getLong(1);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        private void mustBe(long expected) throws IOException {
            var kept = kept();
            if (kept != expected) {
                throw new CannotMeasure("%d reports were to be kept, and %d were".formatted(expected, kept));
            }
        }
    }
}
