package org.breakwater.web.protection;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The server's own limits, compression, and the page for requests that it rejects before any of our code runs. */
@Component
class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final int MOST_HEADERS = 16 * 1024;

    /** In milliseconds. An unread body is read by {@link SlowBodyValve}, and not by the server. */
    private static final int SERVER_READS = 1_000;

    /** Forty files and the other fields. */
    private static final int MOST_PARTS = 60;

    /** In bytes. No browser sends any. */
    private static final int MOST_BESIDE_A_CHUNK = 16;

    /** The default. */
    private static final int THREADS = 50;

    private final BodyReaders hands;

    ServerSetup(Environment settings) {
        this.hands = new BodyReaders(settings.getProperty("server.tomcat.threads.max", Integer.class, THREADS) / 2);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        var compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(DataSize.ofBytes(1024));
        compression.setMimeTypes(new String[] {
            "text/html",
            "text/css",
            "text/plain",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/manifest+json",
            "image/svg+xml"
        });
        server.setCompression(compression);
        server.addConnectorCustomizers(ServerSetup::limit);
        server.addEngineValves(new SlowBodyValve(hands));
        server.addContextCustomizers(ServerSetup::plainErrors);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void limit(Connector connector) {
        connector.setMaxPostSize(RequestLimits.MOST_BODY);
        connector.setMaxPartCount(MOST_PARTS);
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(MOST_HEADERS);
            http.setMaxSwallowSize(0);
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(SERVER_READS);
            http.setMaxExtensionSize(MOST_BESIDE_A_CHUNK);
            http.setMaxTrailerSize(MOST_BESIDE_A_CHUNK);
        }
    }

    private static void plainErrors(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(PlainErrors.class.getName());
        }
    }
}
