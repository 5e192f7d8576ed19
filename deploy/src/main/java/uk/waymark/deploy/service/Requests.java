package uk.waymark.deploy.service;

import java.util.Map;

/// How often one caller may ask a service, as its environment says it.
public final class Requests {
    /// More than one machine can answer: who calls from it may use all of it.
    public static final Map<String, String> AMPLE =
            Map.of("WAYMARK_ACCESS_REQUESTS_PERSECOND", "20000", "WAYMARK_ACCESS_REQUESTS_BURST", "40000");

    private Requests() {}
}
