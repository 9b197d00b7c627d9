package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes calls on long vectors, piece by piece. */
final class PiecesWriter {
    private PiecesWriter() {}

    static void write(Code code, Chapter chapter, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of(chapter.name + "Calls calls"));
        if (routine.needsCells()) {
            parameters.add("ScratchSource source");
        }
        parameters.add("int most");
        parameters.addAll(Signature.checked(routine, true));
        boolean held = StagedWriter.hasHolder(routine);
        if (held) {
            parameters.add(StagedWriter.holder(routine));
        }
        String result = routine.cResult();
        code.blank().list("public static " + result + " " + routine.name + "InPieces", parameters, " {");
        switch (routine.pieces) {
            case SUM -> {
                if (held) {
                    code.line("double re = 0;").line("double im = 0;");
                } else {
                    code.line("double sum = " + routine.pieceStart + ";");
                }
            }
            case NORM -> code.line("double norm = 0;");
            case INDEX -> code.line("long best = 0;").line("double greatest = 0;");
            default -> {}
        }
        code.line("long done = 0;").line("while (done < n) {");
        if (routine.pieces == Routine.Pieces.INDEX) {
            // A piece begins with what would be passed over in the whole vector: that would be the piece's greatest.
            code.line("if (done > 0 && Double.isNaN(Pieces.magnitude" + routine.type + "(x, done * incX))) {")
                    .line("done++;")
                    .line("continue;")
                    .line("}");
        }
        code.line("int part = (int) Math.min(most, n - done);");
        List<String> arguments = new ArrayList<>();
        if (routine.needsCells()) {
            arguments.addAll(List.of("calls", "source"));
        }
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Size _ -> arguments.add("part");
                case Argument.Scalar scalar
                when !scalar.real() -> {
                    arguments.add(scalar.name() + "Re");
                    arguments.add(scalar.name() + "Im");
                }
                case Argument.Vector vector -> {
                    String increment = StagedWriter.increment(vector, vector.increment());
                    arguments.add("Pieces.slice(" + vector.name() + ", n, " + increment + ", done, part, "
                            + routine.type.bytes() + ")");
                    arguments.add(increment);
                }
                case Argument.Scalar _ when !routine.pieceFunction.isEmpty() -> {}
                case Argument.Result _ -> {}
                default -> arguments.add(argument.name());
            }
        }
        String function = routine.pieceFunction.isEmpty() ? routine.cName() : routine.pieceFunction;
        String call = routine.needsCells() ? routine.name + "InPlace" : "calls." + function;
        switch (routine.pieces) {
            case SUM -> {
                if (held) {
                    String name = routine.pointed().name();
                    arguments.add(name);
                    code.list(call, arguments, ";");
                    code.line("re += " + name + "[0];").line("im += " + name + "[1];");
                } else {
                    code.list("sum += " + call, arguments, ";");
                }
            }
            case NORM -> code.list("norm = Pieces.norm(norm, " + call, arguments, ");");
            case INDEX -> {
                code.list("long at = done + " + call, arguments, ";");
                code.line("double size = Pieces.magnitude" + routine.type + "(x, at * incX);");
                code.line("if (done == 0 || size > greatest) {")
                        .line("best = at;")
                        .line("greatest = size;")
                        .line("}");
            }
            default -> code.list(call, arguments, ";");
        }
        code.line("done += part;").line("}");
        String cast = result.equals("float") ? "(float) " : "";
        switch (routine.pieces) {
            case SUM -> {
                if (held) {
                    String name = routine.pointed().name();
                    code.line(name + "[0] = re;").line(name + "[1] = im;");
                } else {
                    code.line("return " + cast + "sum;");
                }
            }
            case NORM -> code.line("return " + cast + "norm;");
            case INDEX -> code.line("return best;");
            default -> {}
        }
        code.line("}");
    }
}
