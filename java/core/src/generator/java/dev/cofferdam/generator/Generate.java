package dev.cofferdam.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what follows from the table of routines: {@code java Generate.java FOLDER} writes FOLDER/java and FOLDER/test,
 * {@code java Generate.java --functions cblas} prints the C functions that are called.
 */
public final class Generate {
    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("--functions")) {
            Routines.ALL.stream()
                    .map(Routine::cName)
                    .filter(name -> name.toLowerCase().startsWith(arguments[1]))
                    .forEach(System.out::println);
            return;
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = Path.of(arguments[0], file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** All files, by their path under {@code src/generated}. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Routine.Family family : Routine.Family.values()) {
            boolean blas = family == Routine.Family.BLAS;
            String face = blas ? "Blas" : "Lapack";
            String calls = blas ? "Cblas" : "Lapacke";
            String linalg = "java/dev/cofferdam/linalg/";
            String internal = "java/dev/cofferdam/internal/linalg/";
            String isolation = "java/dev/cofferdam/isolation/";
            files.put(linalg + face + ".java", FaceWriter.write(family));
            files.put(linalg + "InProcess" + face + ".java", ImplementationWriter.inProcess(family));
            files.put(internal + face + "Checks.java", ChecksWriter.write(family));
            files.put(internal + "Staged" + face + ".java", StagedWriter.write(family));
            files.put(internal + calls + "Calls.java", CallsWriter.calls(family));
            files.put(internal + calls + "Descriptors.java", CallsWriter.descriptors(family));
            files.put(internal + calls + "Plain.java", CallsWriter.here(family, false));
            files.put(internal + calls + "Critical.java", CallsWriter.here(family, true));
            files.put(isolation + calls + "OnWorkers.java", CallsWriter.onWorkers(family));
            files.put(
                    "test/dev/cofferdam/linalg/" + face + "DifferentialTest.java",
                    DifferentialTestWriter.write(family));
            files.put("test/dev/cofferdam/linalg/" + face + "RefusalTest.java", RefusalTestWriter.write(family));
            files.put(isolation + "Workers" + face + ".java", ImplementationWriter.onWorkers(family));
        }
        kernels(files);
        return files;
    }

    private static void kernels(Map<String, String> files) {
        String internal = "java/dev/cofferdam/internal/linalg/";
        files.put("java/dev/cofferdam/linalg/Kernels.java", KernelFaceWriter.write());
        files.put("java/dev/cofferdam/linalg/InProcessKernels.java", KernelImplementationWriter.write());
        files.put(internal + "NumericsCalls.java", KernelCallsWriter.write());
        files.put(internal + "KernelsInPieces.java", KernelPiecesWriter.write());
        files.put(internal + "SparseInPieces.java", KernelShapesWriter.sparse());
        files.put(internal + "StencilsInPieces.java", KernelShapesWriter.stencils());
    }
}
