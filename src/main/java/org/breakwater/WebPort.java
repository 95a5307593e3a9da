package org.breakwater;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.breakwater.commands.RunSettings;
import org.breakwater.database.CannotStart;

/** The port of the web server: free before we open, answering before we say so. */
final class WebPort {

    /** The first page compiles and loads much of the program; on a slow machine that takes seconds. */
    private static final int FIRST_PAGE_MILLIS = 60_000;

    private WebPort() {}

    /** Checked before anything else is started, so that the error comes at once. */
    static void refuseIfTaken(RunSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (java.net.BindException e) {
            throw String.valueOf(e.getMessage()).contains("Permission denied")
                    ? new CannotStart(
                            "No permission for port " + settings.port() + "; set BREAKWATER_PORT to 1024 or more.", e)
                    : taken(settings.port());
        } catch (IOException e) {
            throw new CannotStart("Cannot listen on " + settings.address() + ": " + e.getMessage(), e);
        }
    }

    static CannotStart taken(int port) {
        return new CannotStart("Port " + port + " is taken by another program; set BREAKWATER_PORT to another number."
                + " If that is Breakwater, it is already running.");
    }

    /** Fetches the start page once, which also warms up the program for the first visitor. */
    static void awaitFirstPage(String address, int port) {
        var everywhere = address.equals("0.0.0.0") || address.equals("::");
        var host = everywhere ? InetAddress.getLoopbackAddress().getHostAddress() : address;
        var status = "no answer";
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), FIRST_PAGE_MILLIS);
            socket.setSoTimeout(FIRST_PAGE_MILLIS);
            socket.getOutputStream()
                    .write("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            status = String.valueOf(answer.readLine());
        } catch (IOException e) {
            throw new CannotStart("The start page cannot be fetched: " + e.getMessage(), e);
        }
        if (!status.matches("HTTP/1\\.1 [234].*")) {
            throw new CannotStart("The start page cannot be fetched: " + status);
        }
    }
}
