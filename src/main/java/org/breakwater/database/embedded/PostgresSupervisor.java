package org.breakwater.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.breakwater.database.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Monitors the server, and restarts it if it dies or no longer answers. */
public final class PostgresSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSupervisor.class);

    private static final Duration ROUND = Duration.ofSeconds(1);

    /** A recovering server answers at once that it is starting, so one that is silent for a minute hangs. */
    private static final int SILENT_ROUNDS = 30;

    private static final byte[] DO_YOU_SPEAK_TLS = {0, 0, 0, 8, 4, (byte) 210, 22, 47};

    private final PostgresServer postgresServer;
    private final Thread thread;
    private volatile boolean leaving;

    public PostgresSupervisor(PostgresServer postgresServer) {
        this.postgresServer = postgresServer;
        this.thread = Thread.ofPlatform().daemon().name("database-supervisor").unstarted(this::watch);
    }

    public void start() {
        thread.start();
    }

    public long serverPid() {
        return postgresServer.pid();
    }

    public void stopServer() {
        leave();
        postgresServer.stop();
    }

    /** Stops monitoring and leaves the server as it is. */
    public void leave() {
        leaving = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        var silent = 0;
        while (!leaving) {
            try {
                postgresServer.await(ROUND);
                if (!postgresServer.isAlive()) {
                    again("The database ended");
                    silent = 0;
                } else if (answers()) {
                    silent = 0;
                } else if (++silent == SILENT_ROUNDS) {
                    postgresServer.kill();
                    silent = 0;
                }
            } catch (CannotStart e) {
                // Also the exit: leave() interrupts the wait.
                pause(e);
            }
        }
    }

    private void again(String why) {
        LOG.warn("{}; starting it again", why);
        postgresServer.start();
        LOG.warn("The database runs again");
    }

    private void pause(CannotStart e) {
        if (leaving) {
            return;
        }
        LOG.error("{} Trying again.", e.oneLine());
        try {
            Thread.sleep(ROUND);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first message of PostgreSQL's protocol; even a recovering server answers it with one letter. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.setSoTimeout(900);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), postgresServer.port()), 900);
            socket.getOutputStream().write(DO_YOU_SPEAK_TLS);
            return socket.getInputStream().read() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
