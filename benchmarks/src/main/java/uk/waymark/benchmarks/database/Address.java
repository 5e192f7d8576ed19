package uk.waymark.benchmarks.database;

import java.util.regex.Pattern;

/// Where a program that is not Java finds a database.
public record Address(String host, String port, String database, String user, String password) {
    private static final Pattern URL =
            Pattern.compile("jdbc:postgresql://([^:]+):(\\d+)/([^?]+)\\?user=([^&]+)&password=([^&]+)");

    public static Address of(String url) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the URL of an embedded database");
        }
        return new Address(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
    }
}
