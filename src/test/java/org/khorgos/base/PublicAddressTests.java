package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PublicAddressTests {
    @Test
    void a_route_follows_the_address_after_one_slash() {
        for (String base :
                new String[] {"https://khorgos.example/a", "https://khorgos.example/a/", "https://khorgos.example/a//"
                }) {
            PublicAddress address = new PublicAddress(URI.create(base));
            assertThat(address.of("tasks/1")).isEqualTo("https://khorgos.example/a/tasks/1");
            assertThat(address.host()).isEqualTo("khorgos.example");
        }
    }
}
