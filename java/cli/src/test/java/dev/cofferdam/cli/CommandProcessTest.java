package dev.cofferdam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the shell starts it: a JVM of its own, whose standard output the function shares. */
class CommandProcessTest {

    @TempDir
    private Path folder;

    @Test
    void theFunctionsOutputComesBeforeTheResult() throws Exception {
        Outcome puts = run("C.UTF-8", "call", "--lib", "libc.so.6", "int puts(const char*)", "hello");
        assertThat(puts).isEqualTo(new Outcome(0, "hello\n6\n", ""));
    }

    @Test
    void theFunctionsErrorsAreOnStandardError() throws Exception {
        Outcome perror = run("C.UTF-8", "call", "--lib", "libc.so.6", "void perror(const char*)", "here");
        assertThat(perror.status()).isZero();
        assertThat(perror.out()).isEmpty();
        assertThat(perror.err()).startsWith("here: ");
    }

    @Test
    void textIsUtf8WhateverTheLocale() throws Exception {
        for (String locale : List.of("C", "C.UTF-8", "")) {
            Outcome echo =
                    run(locale, "call", "--lib", "libc.so.6", "const char *strchr(const char*, int)", "größer", "114");
            assertThat(echo).as("locale '%s'", locale).isEqualTo(new Outcome(0, "rößer\n", ""));
        }
    }

    @Test
    void theStatusReachesTheShell() throws Exception {
        assertThat(run("C", "call", "--lib", "libc.so.6", "void exit(int)", "3").status())
                .isEqualTo(3);
        assertThat(run("C", "call", "--lib", "libc.so.6", "unsigned long strlen(size_t)", "8")
                        .status())
                .isEqualTo(139);
        assertThat(run("C", "call", "--lib", "libc.so.6", "int abs(int)").status())
                .isEqualTo(125);
    }

    @Test
    void aFullDiskUnderStandardOutputIsNotSuccess() throws Exception {
        Process process = start(
                "C", folder.resolve("err"), Path.of("/dev/full"), "call", "--lib", "libc.so.6", "int abs(int)", "-5");
        assertThat(process.waitFor()).isEqualTo(125);
        assertThat(Files.readString(folder.resolve("err"))).contains("standard output");
    }

    private Outcome run(String locale, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = start(locale, err, out, words).waitFor();
        return new Outcome(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static Process start(String locale, Path err, Path out, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        if (!locale.isEmpty()) {
            builder.environment().put("LC_ALL", locale);
        }
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }
}
