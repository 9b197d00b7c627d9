package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldDoTheMainJobAndSayWhatItFound() throws Exception {
        Path json = folder.resolve("demo.json");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int status = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("demo", "--json", json.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        for (int part = 1; part <= 6; part++) {
            assertThat(out.toString()).contains(part + ". ");
        }
        JsonObject found = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        JsonObject digits = found.getAsJsonObject("longley").getAsJsonObject("digits");
        assertThat(digits.get("in_process").getAsDouble()).isGreaterThanOrEqualTo(8);
        assertThat(digits.get("isolated").getAsDouble()).isGreaterThanOrEqualTo(8);
        JsonObject spd = found.getAsJsonObject("spd");
        assertThat(spd.get("residual").getAsDouble()).isLessThan(1e-10);
        assertThat(spd.getAsJsonObject("gflops").get("in_process").getAsDouble())
                .isPositive();
        assertThat(spd.getAsJsonObject("gflops").get("isolated").getAsDouble()).isPositive();
        JsonObject hang = found.getAsJsonObject("hang");
        assertThat(hang.get("outcome").getAsString()).isEqualTo("DeadlineExceededException");
        assertThat(hang.get("late_ns").getAsLong()).isPositive();
        assertThat(hang.get("next_ns").getAsLong()).isPositive();
        JsonObject crash = found.getAsJsonObject("crash");
        assertThat(crash.get("signal").getAsString()).isEqualTo("SIGSEGV");
        assertThat(crash.get("address").getAsString()).isEqualTo("0x8");
        assertThat(crash.get("next_ns").getAsLong()).isPositive();
        JsonObject empty = found.getAsJsonObject("empty");
        assertThat(empty.keySet())
                .containsExactlyInAnyOrder("in_process_ns", "isolated_p50_ns", "isolated_p99_ns", "isolated_p999_ns");
        assertThat(empty.entrySet())
                .allSatisfy(
                        figure -> assertThat(figure.getValue().getAsDouble()).isPositive());
    }
}
