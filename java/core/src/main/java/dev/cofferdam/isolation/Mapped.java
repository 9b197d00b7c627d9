package dev.cofferdam.isolation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of one item of {@link IsolatedFunction#map}. */
public sealed interface Mapped {
    /** The item's place in the source, from 0. */
    long index();

    /**
     * The result, null for {@code void}.
     *
     * @throws RuntimeException as the call ended, if it did not return
     */
    @Nullable
    Object value();

    /** The call returned. */
    record Returned(long index, @Nullable Object value) implements Mapped {}

    /**
     * The call did not return, or could not be made.
     *
     * @param failure what {@link IsolatedFunction#call} threw
     */
    record Failed(long index, RuntimeException failure) implements Mapped {
        public Failed {
            Objects.requireNonNull(failure, "failure");
        }

        @Override
        public @Nullable Object value() {
            throw failure;
        }
    }
}
