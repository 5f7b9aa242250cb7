package dev.mamori.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.Certificate;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;

class ShownCertificateTest {

    @Test
    void theNameIsTheCommonName() {
        assertThat(ShownCertificate.commonName(new X500Principal("CN=mamori-kanri, O=Mamori, C=JP")))
                .contains("mamori-kanri");
        assertThat(ShownCertificate.commonName(new X500Principal("CN=\"kanri, CN=root\", O=Mamori")))
                .contains("kanri, CN=root");
    }

    @Test
    void withoutExactlyOneNameThereIsNone() {
        assertThat(ShownCertificate.commonName(new X500Principal("O=Mamori"))).isEmpty();
        assertThat(ShownCertificate.commonName(new X500Principal("CN=a, CN=b, O=Mamori")))
                .isEmpty();
        assertThat(ShownCertificate.commonName(new X500Principal("CN=\"\", O=Mamori")))
                .isEmpty();
    }

    @Test
    void withoutACertificateThereIsNone() {
        assertThat(ShownCertificate.name(null)).isEmpty();
        assertThat(ShownCertificate.name(new Certificate[0])).isEmpty();
    }
}
