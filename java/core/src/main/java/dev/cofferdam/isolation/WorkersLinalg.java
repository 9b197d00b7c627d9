package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Catalogue;
import dev.cofferdam.internal.linalg.NumericsLibrary;
import dev.cofferdam.internal.linalg.OpenBlasCore;
import dev.cofferdam.internal.linalg.RoutineMaker;
import dev.cofferdam.internal.linalg.Scratch;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.Values;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Kernels;
import dev.cofferdam.linalg.Lapack;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A pool's BLAS, LAPACK and kernels: which libraries its workers load, and the memory that heap arrays pass through. */
final class WorkersLinalg {
    private static final Pattern SETTING = Pattern.compile("(OMP|OPENBLAS|MKL|BLIS)_.*");

    private final Workers workers;
    private final ScratchSource scratch;
    /** Whether a library of the user's has been found to take 32-bit integers. */
    private volatile boolean blasFits;

    private volatile boolean lapackFits;

    WorkersLinalg(Workers workers, ScratchSource scratch) {
        this.workers = workers;
        this.scratch = scratch;
    }

    Blas blas(Duration deadline) {
        IsolatedLibrary library = library(BlasLibrary.chosenBlas());
        if (!blasFits && BlasLibrary.chosenBlas().isPresent()) {
            requireIntsInBlas(library, deadline);
        }
        blasFits = true;
        return RoutineMaker.get().at(place(library, deadline), Blas.class);
    }

    Lapack lapack(Duration deadline) {
        IsolatedLibrary library = library(BlasLibrary.chosenLapack());
        if (!lapackFits && BlasLibrary.chosenLapack().isPresent()) {
            requireIntsInLapack(library, deadline);
        }
        lapackFits = true;
        return RoutineMaker.get().at(place(library, deadline), Lapack.class);
    }

    IsolatedFunction routine(String name) {
        FunctionDescriptor descriptor = Catalogue.descriptor(name);
        return library(name.startsWith("LAPACKE_") ? BlasLibrary.chosenLapack() : BlasLibrary.chosenBlas())
                .function(name, descriptor);
    }

    Kernels kernels(Duration deadline) {
        return RoutineMaker.get().at(place(numerics(), deadline), Kernels.class);
    }

    private WorkersPlace place(IsolatedLibrary library, Duration deadline) {
        return new WorkersPlace(new WorkersCaller(library, numerics(), deadline), scratch);
    }

    private IsolatedLibrary numerics() {
        return workers.library(NumericsLibrary.file());
    }

    /** With the settings that this JVM's environment has for such libraries, as the one in the JVM has them. */
    private IsolatedLibrary library(Optional<Path> chosen) {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.keySet().removeIf(name -> !SETTING.matcher(name).matches());
        if (chosen.isEmpty()) {
            variables.putAll(OpenBlasCore.variables());
        }
        return workers.library(chosen.orElseGet(BlasLibrary::forWorkers)).withEnvironment(variables);
    }

    private void requireIntsInBlas(IsolatedLibrary library, Duration deadline) {
        try (Scratch memory = Scratch.take(scratch, Scratch.bytes(1, 8))) {
            MemorySegment two = memory.room(1, 8);
            two.set(JAVA_DOUBLE, 0, 2.0);
            Object four = library.function("cblas_ddot", BlasLibrary.LONG_DDOT)
                    .withDeadline(deadline)
                    .call(BlasLibrary.ONE_UNLESS_LONG, two, 1L, two, 1L);
            if (!Double.valueOf(4.0).equals(four)) {
                throw BlasLibrary.longIntegers(library.name());
            }
        } catch (SymbolNotFoundException _) {
            // said again at the first use
        } catch (LibraryNotLoadedException refused) {
            throw BlasLibrary.unusable(BlasLibrary.BLAS_PROPERTY, Path.of(library.name()), refused);
        }
    }

    private void requireIntsInLapack(IsolatedLibrary library, Duration deadline) {
        try (Scratch memory = Scratch.take(scratch, Scratch.bytes(1, 8))) {
            MemorySegment four = memory.room(1, 8);
            four.set(JAVA_DOUBLE, 0, 4.0);
            Object info = library.function("LAPACKE_dpotrf_work", BlasLibrary.LONG_DPOTRF)
                    .withDeadline(deadline)
                    .call(Values.COL_MAJOR, (byte) 'L', BlasLibrary.ONE_UNLESS_LONG, four, 1L);
            if (!Integer.valueOf(0).equals(info) || four.get(JAVA_DOUBLE, 0) != 2.0) {
                throw BlasLibrary.longIntegers(library.name());
            }
        } catch (SymbolNotFoundException _) {
            // said again at the first use
        } catch (LibraryNotLoadedException refused) {
            throw BlasLibrary.unusable(BlasLibrary.LAPACK_PROPERTY, Path.of(library.name()), refused);
        }
    }
}
