package org.breakwater.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** The load tool {@code wrk}: as many requests as sixteen connections can make. */
final class Wrk {

    /** From the specification. */
    static final int CONNECTIONS = 16;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private Wrk() {}

    /** Responses a second. */
    static double perSecond(int port, String path, Duration time) throws IOException {
        var said = Tool.said(new ProcessBuilder(
                Tool.WRK.find().toString(),
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + time.toSeconds() + "s",
                "http://" + Running.loopback() + ":" + port + path));
        var rate = RATE.matcher(said.text());
        if (!said.isGood() || !rate.find()) {
            throw new CannotMeasure("wrk did not measure: " + said.text().strip());
        }
        if (said.text().contains("Non-2xx")) {
            throw new CannotMeasure("wrk met errors: " + said.text().strip());
        }
        return Double.parseDouble(rate.group(1));
    }
}
