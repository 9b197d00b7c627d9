package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.generator.Argument.Workspace;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.internal.linalg.ForgingPlace;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LAPACK gets as much workspace as it documents to need, whatever it asks for, or the call is refused. */
class WorkspaceTest {
    private static final int[] SIZES = {0, 1, 2, 5, 17, 41};

    /** Memory that is not there, which a call must not touch. */
    private static final MemorySegment LARGE = Arena.ofAuto().allocate(64, 64).reinterpret(1L << 46);

    private static final Lapack LAPACK = Lapack.inProcess();

    private static Stream<Routine> asking() {
        return LapackCase.routines()
                .filter(routine -> routine.has(argument -> argument instanceof Workspace workspace
                        && workspace.size().isEmpty()));
    }

    /** More than any of the sizes has a use for; a forged length would be 8 GiB. */
    private static final long MODEST = 32L << 20;

    @ParameterizedTest
    @ValueSource(doubles = {1, -5, Double.NaN, Integer.MAX_VALUE, Double.POSITIVE_INFINITY})
    void shouldBeNeitherTooShortNorWithoutMeasureWhateverIsAnswered(double answer) {
        Random random = new Random(1);
        ForgingPlace place = new ForgingPlace(answer);
        LapackTarget target = LapackTarget.arrays("arrays, forged lengths", new PlacedLapack(place));
        for (Routine routine : asking().toList()) {
            for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
                for (int n : SIZES) {
                    LapackCase one = new LapackCase(routine, target, choices, n, random);
                    try {
                        LapackResidualTest.check(routine).accept(one);
                    } catch (AssertionError | RuntimeException failed) {
                        throw new AssertionError(one + ": " + failed.getMessage(), failed);
                    }
                }
            }
        }
        assertThat(place.mostBytes()).isLessThan(MODEST);
    }

    @Test
    void shouldBeAskedForOnceAtEachPlace() {
        ForgingPlace one = new ForgingPlace(1);
        ForgingPlace other = new ForgingPlace(1);

        int n = 19;
        for (ForgingPlace place : new ForgingPlace[] {one, one, other}) {
            new PlacedLapack(place).dgeqrf(Order.COL_MAJOR, n, n, new double[n * n], n, new double[n]);
        }

        assertThat(one.questions()).isEqualTo(1);
        assertThat(other.questions()).isEqualTo(1);
    }

    private static void requireRefusal(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void shouldRefuseEigenvectorsForWhichAnIntDoesNotCountIt() {
        int n = 33_000;
        Order order = Order.COL_MAJOR;

        requireRefusal(
                () -> LAPACK.dsyevd(order, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE),
                "dsyevd: n (argument 4) is 33000: the workspace has 2178198001 elements, more than an int counts,"
                        + " 2147483647; use dsyev");
        requireRefusal(
                () -> LAPACK.ssyevd(order, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE),
                "ssyevd: n (argument 4) is 33000: the workspace has 2178198001 elements, more than an int counts,"
                        + " 2147483647; use ssyev");
        requireRefusal(
                () -> LAPACK.zheevd(order, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE),
                "zheevd: n (argument 4) is 33000: the workspace has 2178165001 elements, more than an int counts,"
                        + " 2147483647; use zheev");
        requireRefusal(
                () -> LAPACK.dsygvd(order, 1, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE, n, LARGE),
                "dsygvd: n (argument 5) is 33000: the workspace has 2178198001 elements, more than an int counts,"
                        + " 2147483647; use dsygv");
        requireRefusal(
                () -> LAPACK.chegvd(order, 1, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE, n, LARGE),
                "chegvd: n (argument 5) is 33000: the workspace has 2178165001 elements, more than an int counts,"
                        + " 2147483647; use chegv");
    }

    @Test
    void shouldRefuseSingularVectorsForWhichAnIntDoesNotCountIt() {
        int n = 27_000;
        Order order = Order.ROW_MAJOR;

        requireRefusal(
                () -> LAPACK.dgesdd(order, SingularVectors.THIN, n, n, LARGE, n, LARGE, LARGE, n, LARGE, n),
                "dgesdd: m (argument 3) is 27000, n (argument 4) is 27000: the workspace has 2916189000 elements, more"
                        + " than an int counts, 2147483647; use dgesvd");
        requireRefusal(
                () -> LAPACK.zgesdd(order, SingularVectors.ALL, n, n, LARGE, n, LARGE, LARGE, n, LARGE, n),
                "zgesdd: m (argument 3) is 27000, n (argument 4) is 27000: the workspace has 3645189000 elements, more"
                        + " than an int counts, 2147483647; use zgesvd");
    }

    @Test
    void shouldRefuseMatricesByWhichLapackWouldChooseAPathThatNeedsMore() {
        int n = 46_341;
        Order order = Order.COL_MAJOR;

        assertThatThrownBy(() -> LAPACK.dgesvd(
                        order, SingularVectors.THIN, SingularVectors.THIN, n, n, LARGE, n, LARGE, LARGE, n, LARGE, n))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "dgesvd: m (argument 4) is 46341, n (argument 5) is 46341, lda (argument 7) is 46341:")
                .hasMessageEndingWith("take a smaller matrix");
        assertThatThrownBy(() -> LAPACK.dgelss(order, n, n, 1, LARGE, n, LARGE, n, LARGE, -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("use dgelsy");
        assertThatThrownBy(() -> LAPACK.dgelsd(order, n, n, 1, LARGE, n, LARGE, n, LARGE, -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("use dgelsy");
    }

    @Test
    void shouldRefuseSizesForWhichLongsWouldWrapAround() {
        int n = Integer.MAX_VALUE;

        for (SingularVectors vectors : SingularVectors.values()) {
            assertThatThrownBy(() -> LAPACK.zgesdd(Order.COL_MAJOR, vectors, n, n, LARGE, n, LARGE, LARGE, n, LARGE, n))
                    .hasMessageEndingWith("use zgesvd");
        }
        assertThatThrownBy(() -> LAPACK.dsyevd(Order.COL_MAJOR, Vectors.COMPUTE, UpLo.LOWER, n, LARGE, n, LARGE))
                .hasMessageEndingWith("use dsyev");
    }

    @Test
    void shouldTakeWhatAnIntCounts() {
        assertThatThrownBy(() -> LAPACK.dsyevd(
                        Order.COL_MAJOR, Vectors.NONE, UpLo.LOWER, 33_000, LARGE.asSlice(0, 8), 33_000, LARGE))
                .hasMessageContaining("has room for 1 elements");
        assertThatThrownBy(() -> LAPACK.dsyevd(
                        Order.COL_MAJOR, Vectors.COMPUTE, UpLo.LOWER, 32_766, LARGE.asSlice(0, 8), 32_766, LARGE))
                .hasMessageContaining("has room for 1 elements");
        assertThat(1 + 6.0 * 32_766 + 2.0 * 32_766 * 32_766).isLessThanOrEqualTo(Integer.MAX_VALUE);
    }
}
