package org.breakwater.documents.scanning;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.database.CannotStart;

/** The address of the scanner, from the setting {@code BREAKWATER_SCANNER}. */
public final class ScannerAddress {

    private static final Pattern TCP = Pattern.compile("tcp:([A-Za-z0-9.-]{1,253}):(\\d{1,5})");
    private static final Pattern UNIX = Pattern.compile("unix:(/.{1,100})");

    private ScannerAddress() {}

    /**
     * Empty if it is not set.
     *
     * @throws CannotStart if it is invalid: an installation that is meant to have a scanner must not run without
     */
    public static Optional<SocketAddress> from(String setting) {
        var given = setting.strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var tcp = TCP.matcher(given);
        if (tcp.matches() && Integer.parseInt(tcp.group(2)) <= 65_535) {
            return Optional.of(new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2))));
        }
        var unix = UNIX.matcher(given);
        if (unix.matches()) {
            return Optional.of(UnixDomainSocketAddress.of(unix.group(1)));
        }
        throw new CannotStart("BREAKWATER_SCANNER must be tcp:HOST:PORT or unix:/path/of/clamd.ctl.");
    }
}
