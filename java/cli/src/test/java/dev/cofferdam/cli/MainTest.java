package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void helpListsTheVerbs() {
        Outcome help = Outcome.of("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("cofferdam", "VERB", "call ");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void versionIsOneLine() {
        Outcome version = Outcome.of("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).matches("cofferdam .+\\R");
        assertThat(version.err()).isEmpty();
    }

    @Test
    void aVerbIsNeeded() {
        Outcome nothing = Outcome.of();
        assertThat(nothing.status()).isEqualTo(125);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("cofferdam: ").contains("Usage: cofferdam", "cofferdam --help");
    }

    @Test
    void aVerbThatDoesNotExistIsNamed() {
        Outcome unknown = Outcome.of("frobnicate");
        assertThat(unknown.status()).isEqualTo(125);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("'frobnicate'", "cofferdam --help");
    }
}
