/**
 * Native numeric code from Java: at C speed in process when it is trusted, in a pinned process that can be killed when
 * it is not, with the same types and the same memory.
 *
 * <p>Start the JVM with {@code --enable-native-access=dev.cofferdam} (or {@code ALL-UNNAMED} on the class path).
 */
module dev.cofferdam {
    requires java.management;
    requires jdk.jfr;
    requires static jdk.incubator.vector;
    requires static org.jspecify;

    exports dev.cofferdam.doctor;
    exports dev.cofferdam.isolation;
    exports dev.cofferdam.linalg;
    exports dev.cofferdam.memory;
    exports dev.cofferdam.placement;
    exports dev.cofferdam.topology;
}
