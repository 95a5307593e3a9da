package org.breakwater.web.protection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page for a request that the server could not even parse, such as an address with a broken percent sign. It is
 * self-contained: none of our code has run.
 */
public class PlainErrors extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>We could not read that – Breakwater</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body>
            <h1>We could not read that</h1>
            <p>Check the address. If you sent us something, we have not kept any of it.</p>
            <p>Go back and try again, or <a href="/who-to-call">see who to contact</a>.</p>
            <p>If a child is in danger now, call <a href="tel:999">999</a>.</p>
            </body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html;charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            // The browser disconnected; there is no one to tell.
            return;
        }
    }
}
