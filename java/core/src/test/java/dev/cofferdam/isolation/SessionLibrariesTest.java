package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.memory.SharedArena;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Libraries that keep state between calls, as their users call them: zlib, FFTW, SQLite and GSL. */
class SessionLibrariesTest {
    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(2).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static int callInt(IsolatedFunction function, Object... arguments) {
        return (int) Objects.requireNonNull(function.call(arguments));
    }

    private static MemorySegment callPointer(IsolatedFunction function, Object... arguments) {
        return (MemorySegment) Objects.requireNonNull(function.call(arguments));
    }

    // ---- zlib

    /** {@code struct z_stream_s} of zlib.h. */
    private static final StructLayout Z_STREAM = MemoryLayout.structLayout(
            ADDRESS.withName("next_in"),
            JAVA_INT.withName("avail_in"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("total_in"),
            ADDRESS.withName("next_out"),
            JAVA_INT.withName("avail_out"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("total_out"),
            ADDRESS.withName("msg"),
            ADDRESS.withName("state"),
            ADDRESS.withName("zalloc"),
            ADDRESS.withName("zfree"),
            ADDRESS.withName("opaque"),
            JAVA_INT.withName("data_type"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("adler"),
            JAVA_LONG.withName("reserved"));

    private static final VarHandle NEXT_IN = Z_STREAM.varHandle(PathElement.groupElement("next_in"));
    private static final VarHandle AVAIL_IN = Z_STREAM.varHandle(PathElement.groupElement("avail_in"));
    private static final VarHandle NEXT_OUT = Z_STREAM.varHandle(PathElement.groupElement("next_out"));
    private static final VarHandle AVAIL_OUT = Z_STREAM.varHandle(PathElement.groupElement("avail_out"));

    private static final int Z_OK = 0;
    private static final int Z_STREAM_END = 1;
    private static final int Z_FINISH = 4;
    private static final FunctionDescriptor INT_OF_POINTER_AND_INT = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);

    @Test
    void shouldDeflateAStreamPieceByPiece() throws Exception {
        byte[] text = "A cofferdam is a wall built in open water. ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (Session session = workers.session();
                SharedArena arena = SharedArena.create(1 << 20)) {
            IsolatedLibrary zlib = session.library("libz.so.1");
            IsolatedFunction deflate = zlib.function("deflate", INT_OF_POINTER_AND_INT);
            MemorySegment stream = arena.allocate(Z_STREAM);
            assertThat(callInt(
                            zlib.function(
                                    "deflateInit2_",
                                    FunctionDescriptor.of(
                                            JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT,
                                            ADDRESS, JAVA_INT)),
                            stream,
                            9,
                            8,
                            15,
                            8,
                            0,
                            arena.allocateFrom("1.2.13"),
                            (int) Z_STREAM.byteSize()))
                    .isEqualTo(Z_OK);
            NEXT_IN.set(stream, 0L, arena.allocateFrom(JAVA_BYTE, text));
            AVAIL_IN.set(stream, 0L, text.length);
            MemorySegment out = arena.allocate(100);
            int status;
            do {
                NEXT_OUT.set(stream, 0L, out);
                AVAIL_OUT.set(stream, 0L, 100);
                status = callInt(deflate, stream, Z_FINISH);
                int filled = 100 - (int) AVAIL_OUT.get(stream, 0L);
                compressed.write(out.asSlice(0, filled).toArray(JAVA_BYTE));
            } while (status == Z_OK);
            assertThat(status).isEqualTo(Z_STREAM_END);
            assertThat(callInt(zlib.function("deflateEnd", Fixtures.INT_OF_POINTER), stream))
                    .isEqualTo(Z_OK);
        }

        assertThat(compressed.size()).isBetween(101, text.length / 10);
        assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed.toByteArray())).readAllBytes())
                .isEqualTo(text);
    }

    // ---- FFTW

    private static final int FFTW_FORWARD = -1;
    private static final int FFTW_ESTIMATE = 1 << 6;

    @Test
    void shouldExecuteAPlanAgainAndAgain() {
        int n = 8;
        try (Session session = workers.session();
                SharedArena arena = SharedArena.create(1 << 16)) {
            IsolatedLibrary fftw = session.library("libfftw3.so.3");
            MemorySegment in = arena.allocate(JAVA_DOUBLE, 2 * n);
            MemorySegment out = arena.allocate(JAVA_DOUBLE, 2 * n);
            MemorySegment plan = callPointer(
                    fftw.function(
                            "fftw_plan_dft_1d",
                            FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT)),
                    n,
                    in,
                    out,
                    FFTW_FORWARD,
                    FFTW_ESTIMATE);
            IsolatedFunction execute = fftw.function("fftw_execute", FunctionDescriptor.ofVoid(ADDRESS));
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) { // one wave of frequency k
                    in.setAtIndex(JAVA_DOUBLE, 2L * i, Math.cos(2 * Math.PI * k * i / n));
                    in.setAtIndex(JAVA_DOUBLE, 2L * i + 1, Math.sin(2 * Math.PI * k * i / n));
                }
                Object ignored = execute.call(plan);
                for (int i = 0; i < n; i++) {
                    assertThat(out.getAtIndex(JAVA_DOUBLE, 2L * i)).isCloseTo(i == k ? n : 0, within(1e-12));
                    assertThat(out.getAtIndex(JAVA_DOUBLE, 2L * i + 1)).isCloseTo(0, within(1e-12));
                }
            }
            Object ignored = fftw.function("fftw_destroy_plan", FunctionDescriptor.ofVoid(ADDRESS))
                    .call(plan);
        }
    }

    // ---- SQLite

    private static final int SQLITE_OK = 0;
    private static final int SQLITE_ROW = 100;
    private static final int SQLITE_DONE = 101;

    @Test
    void shouldQueryADatabaseThatLivesInTheWorker() {
        try (Session session = workers.session();
                SharedArena arena = SharedArena.create(1 << 16)) {
            IsolatedLibrary sqlite = session.library("libsqlite3.so.0");
            MemorySegment where = arena.allocate(ADDRESS);
            assertThat(callInt(
                            sqlite.function("sqlite3_open", Fixtures.INT_OF_TWO_POINTERS),
                            arena.allocateFrom(":memory:"),
                            where))
                    .isEqualTo(SQLITE_OK);
            MemorySegment database = session.pointer(where.get(JAVA_LONG, 0));
            assertThat(callInt(
                            sqlite.function(
                                    "sqlite3_exec",
                                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
                            database,
                            arena.allocateFrom("create table dam (river text, metres int);"
                                    + "insert into dam values ('Po', 12), ('Reuß', 31), ('Loire', 7)"),
                            MemorySegment.NULL,
                            MemorySegment.NULL,
                            MemorySegment.NULL))
                    .isEqualTo(SQLITE_OK);
            assertThat(callInt(
                            sqlite.function(
                                    "sqlite3_prepare_v2",
                                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS)),
                            database,
                            arena.allocateFrom("select river, metres from dam where metres > 10 order by metres"),
                            -1,
                            where,
                            MemorySegment.NULL))
                    .isEqualTo(SQLITE_OK);
            MemorySegment statement = session.pointer(where.get(JAVA_LONG, 0));
            IsolatedFunction step = sqlite.function("sqlite3_step", Fixtures.INT_OF_POINTER);
            IsolatedFunction text =
                    sqlite.function("sqlite3_column_text", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
            IsolatedFunction integer = sqlite.function("sqlite3_column_int", INT_OF_POINTER_AND_INT);
            List<String> rows = new ArrayList<>();
            int status;
            while ((status = callInt(step, statement)) == SQLITE_ROW) {
                rows.add(session.string(callPointer(text, statement, 0), 100) + " " + callInt(integer, statement, 1));
            }

            assertThat(status).isEqualTo(SQLITE_DONE);
            assertThat(rows).containsExactly("Po 12", "Reuß 31");
            assertThat(callInt(sqlite.function("sqlite3_finalize", Fixtures.INT_OF_POINTER), statement))
                    .isEqualTo(SQLITE_OK);
            assertThat(callInt(sqlite.function("sqlite3_close", Fixtures.INT_OF_POINTER), database))
                    .isEqualTo(SQLITE_OK);
        }
    }

    // ---- GSL

    @Test
    void shouldDrawFromAGeneratorThatKeepsItsState() {
        try (Session session = workers.session()) {
            IsolatedLibrary gsl = session.library("libgsl.so.27");
            AddressLayout pointer = ADDRESS;
            // gsl_rng_default is a variable, set by this function, which also returns it: Mersenne Twister, seed 0
            MemorySegment type = callPointer(gsl.function("gsl_rng_env_setup", FunctionDescriptor.of(pointer)));
            MemorySegment generator =
                    callPointer(gsl.function("gsl_rng_alloc", FunctionDescriptor.of(pointer, pointer)), type);
            IsolatedFunction get = gsl.function("gsl_rng_get", FunctionDescriptor.of(JAVA_LONG, pointer));
            MemorySegment name =
                    callPointer(gsl.function("gsl_rng_name", FunctionDescriptor.of(pointer, pointer)), generator);

            assertThat(session.string(name, 100)).isEqualTo("mt19937");
            // The published first outputs of MT19937, with the seed 4357 that GSL takes for 0
            assertThat(get.call(generator)).isEqualTo(4293858116L);
            assertThat(get.call(generator)).isEqualTo(699692587L);
        }
    }

    @Test
    void shouldEvaluateASplineThatWasBuiltBefore() {
        int n = 21;
        try (Session session = workers.session();
                SharedArena arena = SharedArena.create(1 << 16)) {
            IsolatedLibrary gsl = session.library("libgsl.so.27");
            MemorySegment x = arena.allocate(JAVA_DOUBLE, n);
            MemorySegment y = arena.allocate(JAVA_DOUBLE, n);
            for (int i = 0; i < n; i++) {
                x.setAtIndex(JAVA_DOUBLE, i, 0.1 * i);
                y.setAtIndex(JAVA_DOUBLE, i, Math.sin(0.1 * i));
            }
            MemorySegment cubic = cubicInterpolation(session);
            MemorySegment spline = callPointer(
                    gsl.function("gsl_spline_alloc", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG)), cubic, (long)
                            n);
            assertThat(callInt(
                            gsl.function(
                                    "gsl_spline_init",
                                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG)),
                            spline,
                            x,
                            y,
                            (long) n))
                    .isZero();
            IsolatedFunction evaluate =
                    gsl.function("gsl_spline_eval", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_DOUBLE, ADDRESS));

            for (double at = 0.05; at < 2; at += 0.1) {
                assertThat((double) Objects.requireNonNull(evaluate.call(spline, at, MemorySegment.NULL)))
                        .isCloseTo(Math.sin(at), within(1e-3));
            }
        }
    }

    @Test
    void shouldIntegrateAFunctionThatAnotherLibraryHas() {
        try (Session session = workers.session();
                SharedArena arena = SharedArena.create(1 << 16)) {
            IsolatedLibrary gsl = session.library("libgsl.so.27");
            MemorySegment parabola = arena.allocateFrom(JAVA_DOUBLE, 1, 2); // (x - 1)^2 + 2
            MemorySegment integrand = arena.allocate(MemoryLayout.structLayout(ADDRESS, ADDRESS)); // gsl_function
            integrand.set(
                    ADDRESS, 0, session.library(Fixtures.path("callbacks")).symbol("parabola_at"));
            integrand.set(ADDRESS, ADDRESS.byteSize(), parabola);
            MemorySegment integral = arena.allocate(JAVA_DOUBLE);
            MemorySegment error = arena.allocate(JAVA_DOUBLE);
            MemorySegment workspace = callPointer(
                    gsl.function("gsl_integration_workspace_alloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG)), 100L);
            IsolatedFunction integrate = gsl.function(
                    "gsl_integration_qags",
                    FunctionDescriptor.of(
                            JAVA_INT,
                            ADDRESS,
                            JAVA_DOUBLE,
                            JAVA_DOUBLE,
                            JAVA_DOUBLE,
                            JAVA_DOUBLE,
                            JAVA_LONG,
                            ADDRESS,
                            ADDRESS,
                            ADDRESS));

            int status = callInt(integrate, integrand, 0.0, 3.0, 0.0, 1e-9, 100L, workspace, integral, error);

            assertThat(status).isZero();
            assertThat(integral.get(JAVA_DOUBLE, 0)).isCloseTo(9, within(1e-9));
            parabola.setAtIndex(JAVA_DOUBLE, 1, 0); // the workspace serves again
            assertThat(callInt(integrate, integrand, 0.0, 3.0, 0.0, 1e-9, 100L, workspace, integral, error))
                    .isZero();
            assertThat(integral.get(JAVA_DOUBLE, 0)).isCloseTo(3, within(1e-9));
        }
    }

    /** The value of the variable {@code gsl_interp_cspline}, which only the worker's loader knows the place of. */
    private static MemorySegment cubicInterpolation(Session session) {
        IsolatedLibrary libc = session.library("libc.so.6");
        try (SharedArena arena = SharedArena.create(4096)) {
            IsolatedFunction open = libc.function("dlopen", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
            IsolatedFunction find = libc.function("dlsym", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
            MemorySegment library = callPointer(open, arena.allocateFrom("libgsl.so.27"), 1);
            MemorySegment variable = callPointer(find, library, arena.allocateFrom("gsl_interp_cspline"));
            MemorySegment value = MemorySegment.ofArray(new long[1]);
            session.read(variable, value);
            return session.pointer(value.get(JAVA_LONG, 0));
        }
    }
}
