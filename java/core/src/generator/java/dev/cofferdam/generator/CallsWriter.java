package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes what makes the calls of C: an interface, and its implementations in this JVM and on workers. */
final class CallsWriter {
    private CallsWriter() {}

    private static String prefix(Routine.Family family) {
        return family == Routine.Family.BLAS ? "Cblas" : "Lapacke";
    }

    static String calls(Routine.Family family) {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc("The C functions, unchecked, under their own names. Where they run is the implementation's affair.");
        code.line("public interface " + prefix(family) + "Calls {");
        boolean first = true;
        for (Routine routine : Routines.of(family)) {
            if (!first) {
                code.blank();
            }
            first = false;
            code.list(routine.cResult() + " " + routine.cName(), Signature.c(routine), ";");
        }
        return code.line("}").toString();
    }

    static String descriptors(Routine.Family family) {
        Code code = new Code(
                "dev.cofferdam.internal.linalg",
                "static java.lang.foreign.ValueLayout.ADDRESS",
                "static java.lang.foreign.ValueLayout.JAVA_BYTE",
                "static java.lang.foreign.ValueLayout.JAVA_DOUBLE",
                "static java.lang.foreign.ValueLayout.JAVA_INT",
                "",
                "java.lang.foreign.FunctionDescriptor");
        String name = prefix(family) + "Descriptors";
        code.doc("The types of the C functions. A test compares them with what jextract read from the headers.");
        code.line("public final class " + name + " {");
        for (Routine routine : Routines.of(family)) {
            List<String> layouts = new ArrayList<>();
            if (!"void".equals(routine.cResult())) {
                layouts.add(layout(routine.cResult()));
            }
            for (String parameter : Signature.c(routine)) {
                layouts.add(layout(parameter.substring(0, parameter.indexOf(' '))));
            }
            code.list(
                    "public static final FunctionDescriptor " + routine.cName() + " = FunctionDescriptor."
                            + ("void".equals(routine.cResult()) ? "ofVoid" : "of"),
                    layouts,
                    ";");
            code.blank();
        }
        return code.line("private " + name + "() {}").line("}").toString();
    }

    private static String layout(String type) {
        return switch (type) {
            case "int" -> "JAVA_INT";
            case "byte" -> "JAVA_BYTE";
            case "double" -> "JAVA_DOUBLE";
            case "MemorySegment" -> "ADDRESS";
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** In this JVM: plain downcalls, or critical ones, which take heap segments. */
    static String here(Routine.Family family, boolean critical) {
        Code code = new Code(
                "dev.cofferdam.internal.linalg",
                "java.lang.foreign.MemorySegment",
                "java.lang.invoke.MethodHandle",
                "org.jspecify.annotations.Nullable");
        String name = prefix(family) + (critical ? "Critical" : "Plain");
        code.doc(
                critical
                        ? "Calls in this JVM that take heap segments and keep it from a safepoint: for a few microseconds' work."
                        : "Calls in this JVM on native memory, of any length.");
        code.line("public final class " + name + " implements " + prefix(family) + "Calls {");
        code.line("private final BlasLibrary library;");
        for (Routine routine : Routines.of(family)) {
            code.line("private final @Nullable MemorySegment " + routine.name + ";");
        }
        code.blank().line("public " + name + "(BlasLibrary library) {").line("this.library = library;");
        for (Routine routine : Routines.of(family)) {
            code.line(routine.name + " = library.find(\"" + routine.cName() + "\");");
        }
        code.line("}");
        for (Routine routine : Routines.of(family)) {
            here(code, routine, critical);
        }
        return code.line("}").toString();
    }

    private static void here(Code code, Routine routine, boolean critical) {
        code.blank();
        code.line("private static final class MH$" + routine.name + " {");
        code.line("static final MethodHandle HANDLE = Downcalls." + (critical ? "critical" : "plain") + "("
                + prefix(routine.family) + "Descriptors." + routine.cName() + ");");
        code.line("}").blank().line("@Override");
        if (routine.deep && !critical) {
            onDeepStack(code, routine);
        } else {
            code.list("public " + routine.cResult() + " " + routine.cName(), Signature.c(routine), " {");
        }
        code.line("MemorySegment function = " + routine.name + ";");
        code.line("if (function == null) {")
                .line("throw library.missing(\"" + routine.cName() + "\");")
                .line("}");
        code.line("try {");
        List<String> arguments = new ArrayList<>(List.of("function"));
        arguments.addAll(Signature.names(Signature.c(routine)));
        String result = "void".equals(routine.cResult()) ? "" : "return (" + routine.cResult() + ") ";
        code.list(result + "MH$" + routine.name + ".HANDLE.invokeExact", arguments, ";");
        code.line("} catch (Throwable thrown) {")
                .line("throw Downcalls.thrown(thrown);")
                .line("}")
                .line("}");
    }

    /** The public method; what follows is the private one that it calls here or on another thread. */
    private static void onDeepStack(Code code, Routine routine) {
        List<String> names = Signature.names(Signature.c(routine));
        code.list("public " + routine.cResult() + " " + routine.cName(), Signature.c(routine), " {");
        code.line("if (!library.isParallel()) {");
        code.list("return " + routine.name + "Here", names, ";").line("}");
        List<String> reachable = new ArrayList<>();
        for (String parameter : Signature.c(routine)) {
            String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
            if (parameter.startsWith("MemorySegment")) {
                code.line("MemorySegment " + name + "There = DeepStack.reachable(" + name + ");");
                name += "There";
            }
            reachable.add(name);
        }
        code.list("return DeepStack.call(() -> " + routine.name + "Here", reachable, ");");
        code.line("}").blank();
        code.list("private " + routine.cResult() + " " + routine.name + "Here", Signature.c(routine), " {");
    }

    static String onWorkers(Routine.Family family) {
        String name = prefix(family) + "OnWorkers";
        Code code = new Code(
                "dev.cofferdam.isolation",
                "dev.cofferdam.internal.linalg." + prefix(family) + "Calls",
                "dev.cofferdam.internal.linalg." + prefix(family) + "Descriptors",
                "java.lang.foreign.MemorySegment",
                "java.time.Duration");
        code.doc("Calls on the workers of a pool.");
        code.line("final class " + name + " implements " + prefix(family) + "Calls {");
        for (Routine routine : Routines.of(family)) {
            code.line("private final IsolatedFunction " + routine.name + ";");
        }
        code.blank().line(name + "(IsolatedLibrary library, Duration deadline) {");
        for (Routine routine : Routines.of(family)) {
            code.list(
                    routine.name + " = library.function",
                    List.of("\"" + routine.cName() + "\"", prefix(family) + "Descriptors." + routine.cName()),
                    ".withDeadline(deadline);");
        }
        code.line("}");
        for (Routine routine : Routines.of(family)) {
            code.blank().line("@Override");
            code.list("public " + routine.cResult() + " " + routine.cName(), Signature.c(routine), " {");
            code.line("Lane lane = CallSteps.begin(" + routine.name + ");").line("try {");
            int position = 0;
            for (String parameter : Signature.c(routine)) {
                String argument = parameter.substring(parameter.lastIndexOf(' ') + 1);
                code.line(
                        parameter.startsWith("MemorySegment")
                                ? "CallSteps.putPointer(" + routine.name + ", " + position + ", lane, " + argument
                                        + ");"
                                : "lane.putWord(" + position + ", Words.word(" + argument + "));");
                position++;
            }
            code.line("} catch (RuntimeException | Error refused) {");
            code.line(routine.name + ".source().release(lane);")
                    .line("throw refused;")
                    .line("}");
            String run = "CallSteps.run(" + routine.name + ", lane)";
            code.line(
                    switch (routine.cResult()) {
                        case "double" -> "return Words.toDouble(" + run + ");";
                        case "int" -> "return Words.toInt(" + run + ");";
                        default -> "Words.toVoid(" + run + ");";
                    });
            code.line("}");
        }
        return code.line("}").toString();
    }
}
