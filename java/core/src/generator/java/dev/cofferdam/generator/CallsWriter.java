package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes what makes the calls of C: an interface, and its implementations by method handles and by words. */
final class CallsWriter {
    private static final String PACKAGE = "dev.cofferdam.internal.linalg";

    private CallsWriter() {}

    static String calls(Chapter chapter) {
        Code code = new Code(PACKAGE, "java.lang.foreign.MemorySegment");
        code.doc("The C functions, unchecked, under their own names. Where they run is the implementation's affair.");
        code.line("public interface " + chapter.name + "Calls extends Calls {");
        boolean first = true;
        for (Routine routine : chapter.routines) {
            if (!first) {
                code.blank();
            }
            first = false;
            code.list(routine.cResult() + " " + routine.cName(), Signature.c(routine), ";");
        }
        return code.line("}").toString();
    }

    static String descriptors(Chapter chapter) {
        Code code = new Code(
                PACKAGE,
                "static java.lang.foreign.ValueLayout.ADDRESS",
                "static java.lang.foreign.ValueLayout.JAVA_BYTE",
                "static java.lang.foreign.ValueLayout.JAVA_DOUBLE",
                "static java.lang.foreign.ValueLayout.JAVA_FLOAT",
                "static java.lang.foreign.ValueLayout.JAVA_INT",
                "static java.lang.foreign.ValueLayout.JAVA_LONG",
                "",
                "java.lang.foreign.FunctionDescriptor");
        String name = chapter.name + "Descriptors";
        code.doc("The types of the C functions. A test compares them with what jextract read from the headers.");
        code.line("public final class " + name + " {").line("private " + name + "() {}");
        for (Routine routine : chapter.routines) {
            List<String> layouts = new ArrayList<>();
            String result = routine.cResult();
            if (!result.equals("void")) {
                layouts.add(Signature.layout(result));
            }
            for (String parameter : Signature.c(routine)) {
                layouts.add(Signature.layout(parameter.substring(0, parameter.indexOf(' '))));
            }
            code.blank().line("public static FunctionDescriptor " + routine.cName() + "() {");
            code.list("return FunctionDescriptor.of" + (result.equals("void") ? "Void" : ""), layouts, ";");
            code.line("}");
        }
        return code.line("}").toString();
    }

    /** By method handles, plain or critical. */
    static String handles(Chapter chapter, boolean critical) {
        String name = chapter.name + (critical ? "Critical" : "Plain");
        Code code = new Code(
                PACKAGE,
                "java.lang.foreign.MemorySegment",
                "java.lang.invoke.MethodHandle",
                "org.jspecify.annotations.Nullable");
        code.doc(
                critical
                        ? "Calls in this JVM on memory of any kind, which keep it from safepoints: short ones."
                        : "Calls in this JVM on native memory, of any length.");
        code.line("public final class " + name + " implements " + chapter.name + "Calls {");
        code.line("private final BlasLibrary library;");
        fields(code, chapter, "MemorySegment");
        code.blank().line("public " + name + "(BlasLibrary library) {");
        code.line("this.library = library;").line("}");
        code.blank().line("@Override").line("public boolean takesHeap() {");
        code.line("return " + critical + ";").line("}");
        for (Routine routine : chapter.routines) {
            handle(code, chapter, routine, critical);
        }
        return code.line("}").toString();
    }

    private static void handle(Code code, Chapter chapter, Routine routine, boolean critical) {
        code.blank().line("private static final class MH$" + routine.name + " {");
        code.line("static final MethodHandle HANDLE = Downcalls." + (critical ? "critical" : "plain") + "("
                + chapter.name + "Descriptors." + routine.cName() + "());");
        code.line("}").blank().line("@Override");
        List<String> parameters = Signature.c(routine);
        String result = routine.cResult();
        code.list("public " + result + " " + routine.cName(), parameters, " {");
        if (routine.deep && !critical) {
            code.line("if (!library.isParallel()) {");
            code.list("return " + routine.name + "Here", Signature.names(parameters), ";");
            code.line("}");
            List<String> there = new ArrayList<>();
            for (String parameter : parameters) {
                String argument = parameter.substring(parameter.indexOf(' ') + 1);
                if (parameter.startsWith("MemorySegment ")) {
                    code.line("MemorySegment " + argument + "There = DeepStack.reachable(" + argument + ");");
                    there.add(argument + "There");
                } else {
                    there.add(argument);
                }
            }
            code.list("return DeepStack.call(() -> " + routine.name + "Here", there, ");");
            code.line("}").blank();
            code.list("private " + result + " " + routine.name + "Here", parameters, " {");
        }
        found(code, routine, "MemorySegment", "library.require", List.of(routine.linkName()));
        List<String> arguments = new ArrayList<>(List.of("function"));
        arguments.addAll(Signature.names(parameters));
        code.line("try {");
        code.list(
                (result.equals("void") ? "" : "return (" + result + ") ") + "MH$" + routine.name
                        + ".HANDLE.invokeExact",
                arguments,
                ";");
        code.line("} catch (Throwable thrown) {")
                .line("throw Downcalls.thrown(thrown);")
                .line("}")
                .line("}");
    }

    private static void fields(Code code, Chapter chapter, String type) {
        for (Routine routine : chapter.routines) {
            code.line("private @Nullable " + type + " " + routine.name + ";");
            if (!routine.oursIf.isEmpty()) {
                code.line("private @Nullable " + type + " " + routine.name + "Ours;");
            }
        }
    }

    /** The function, looked up when it is first called. */
    private static void found(Code code, Routine routine, String type, String lookUp, List<String> arguments) {
        String field = routine.name;
        if (routine.oursIf.isEmpty()) {
            code.line(type + " function = " + field + ";").line("if (function == null) {");
            code.list("function = " + lookUp, arguments, ";");
            code.line(field + " = function;").line("}");
            return;
        }
        String callee = lookUp.substring(0, lookUp.indexOf('.'));
        code.line("boolean ours = " + routine.oursIf.replace(Routine.CALLEE, callee) + ";");
        code.line(type + " function = ours ? " + field + "Ours : " + field + ";")
                .line("if (function == null) {");
        code.list("function = " + lookUp, arguments, ";");
        code.line("if (ours) {")
                .line(field + "Ours = function;")
                .line("} else {")
                .line(field + " = function;")
                .line("}")
                .line("}");
    }

    /** By words: calls on workers, and calls that pin heap arrays. */
    static String words(Chapter chapter) {
        String name = chapter.name + "Words";
        Code code = new Code(PACKAGE, "java.lang.foreign.MemorySegment", "org.jspecify.annotations.Nullable");
        code.doc("Calls whose arguments are written down as words, for whoever makes them.");
        code.line("public final class " + name + " implements " + chapter.name + "Calls {");
        code.line("private final WordCaller caller;");
        fields(code, chapter, "WordFunction");
        code.blank().line("public " + name + "(WordCaller caller) {");
        code.line("this.caller = caller;").line("}");
        code.blank().line("@Override").line("public boolean takesHeap() {");
        code.line("return caller.takesHeap();").line("}");
        for (Routine routine : chapter.routines) {
            byWords(code, chapter, routine);
        }
        return code.line("}").toString();
    }

    private static void byWords(Code code, Chapter chapter, Routine routine) {
        List<String> parameters = Signature.c(routine);
        String result = routine.cResult();
        code.blank().line("@Override");
        code.list("public " + result + " " + routine.cName(), parameters, " {");
        found(
                code,
                routine,
                "WordFunction",
                "caller.function",
                List.of(
                        routine.linkName(),
                        chapter.name + "Descriptors." + routine.cName() + "()",
                        String.valueOf(routine.deep)));
        code.line("WordCall call = function.begin();").line("try {");
        int position = 0;
        for (String parameter : parameters) {
            boolean pointer = parameter.startsWith("MemorySegment ");
            String argument = parameter.substring(parameter.indexOf(' ') + 1);
            code.line("call." + (pointer ? "pointer" : "word") + "(" + position + ", "
                    + (pointer ? argument : "WordCall.of(" + argument + ")") + ");");
            position++;
        }
        code.line("} catch (RuntimeException | Error refused) {");
        code.line("call.abandon();").line("throw refused;").line("}");
        switch (result) {
            case "void" -> code.line("call.run();");
            case "int" -> code.line("return (int) call.run();");
            case "long" -> code.line("return call.run();");
            case "float" -> code.line("return Float.intBitsToFloat((int) call.run());");
            default -> code.line("return Double.longBitsToDouble(call.run());");
        }
        code.line("}");
    }
}
