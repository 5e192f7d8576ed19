package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void all_addresses_of_one_ipv6_network_are_one_origin() {
        assertThat(origin("2001:db8:0:1::7")).isEqualTo(origin("2001:db8:0:1:ffff::9"));
        assertThat(origin("2001:db8:0:1::7")).isNotEqualTo(origin("2001:db8:0:2::7"));
    }

    @Test
    void each_ipv4_address_is_an_origin() {
        assertThat(origin("192.0.2.1")).isNotEqualTo(origin("192.0.2.2"));
    }

    private static String origin(String address) {
        return Origin.of(address, "/commands");
    }
}
