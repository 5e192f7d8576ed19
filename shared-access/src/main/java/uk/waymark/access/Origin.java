package uk.waymark.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from of which no more is known.
final class Origin {
    /// Whoever has one IPv6 address has all that begin as it does.
    private static final int BYTES_OF_NETWORK = 8;

    private static final String HEALTH = "/actuator/health";

    private Origin() {}

    /// Whoever looks after the service sees its health, whatever else is asked from the same address.
    static String of(String address, String path) {
        var place = network(address);
        return path.startsWith(HEALTH) ? place + HEALTH : place;
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_NETWORK))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
