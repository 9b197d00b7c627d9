package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A message with which a bad argument is refused. */
record Refusal(String message) {
    static Refusal of(String message) {
        return new Refusal(message);
    }

    void by(ThrowingCallable call) {
        Class<? extends Throwable> type = message.endsWith("is null")
                ? NullPointerException.class
                : message.endsWith("is closed") ? IllegalStateException.class : IllegalArgumentException.class;
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessageStartingWith(message);
    }
}
